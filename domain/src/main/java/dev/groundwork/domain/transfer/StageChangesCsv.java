package dev.groundwork.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes when which application entered which stage, a row each, by application and time. */
@ApplicationScoped
public class StageChangesCsv {

    private static final CsvExport CSV = new CsvExport(List.of(
            ExportColumn.plain("id", "h.id"),
            ExportColumn.plain("version", "h.version"),
            ExportColumn.plain("applicationId", "a.id"),
            ExportColumn.text("company", "c.name"),
            ExportColumn.text("role", "a.role"),
            ExportColumn.plain("stage", "s.slug"),
            ExportColumn.plain("stageKind", "s.kind"),
            ExportColumn.instant("enteredAt", "h.entered_at"),
            ExportColumn.text("note", "h.note"),
            ExportColumn.instant("createdAt", "h.created_at"),
            ExportColumn.instant("updatedAt", "h.updated_at")));

    private static final String ROWS = """
             from stage_change h
             join job_application a on (a.candidate_id, a.id) = (h.candidate_id, h.application_id)
             join company c on (c.candidate_id, c.id) = (a.candidate_id, a.company_id)
             join stage s on (s.candidate_id, s.id) = (h.candidate_id, h.stage_id)
             where a.binned_at is null
             order by a.created_at, a.id, h.entered_at, h.created_at, h.id""";

    /**
     * Streams all of them in constant memory, in a transaction of its own unless there is one.
     *
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void write(OutputStream out) {
        CSV.write(rows -> Copying.csv("select " + CSV.cells() + ROWS, rows), out);
    }
}
