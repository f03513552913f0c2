package dev.groundwork.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes all interviews, a row each, by their start. */
@ApplicationScoped
public class InterviewsCsv {

    private static final String INTERVIEWERS = """
            select %s as n, (p.name_key, p.id) as o from interviewer w
              join contact p on (p.candidate_id, p.id) = (w.candidate_id, w.contact_id)
              where (w.candidate_id, w.interview_id) = (i.candidate_id, i.id)""";

    private static final CsvExport CSV = new CsvExport(List.of(
            ExportColumn.plain("id", "i.id"),
            ExportColumn.plain("version", "i.version"),
            ExportColumn.plain("applicationId", "a.id"),
            ExportColumn.text("company", "c.name"),
            ExportColumn.text("role", "a.role"),
            ExportColumn.plain("round", "i.round"),
            ExportColumn.plain("type", "i.type"),
            ExportColumn.text("title", "i.title"),
            ExportColumn.plain("format", "i.format"),
            ExportColumn.instant("startsAt", "i.starts_at"),
            ExportColumn.plain("startsAtLocal", "i.starts_at_local"),
            ExportColumn.plain("durationMinutes", "(extract(epoch from i.ends_at - i.starts_at) / 60)::integer"),
            ExportColumn.plain("timeZone", "i.time_zone"),
            ExportColumn.text("location", "i.location"),
            new ExportColumn("interviewerIds", INTERVIEWERS.formatted("p.id::text"), CellKind.NAMES),
            new ExportColumn("interviewers", INTERVIEWERS.formatted("p.name"), CellKind.NAMES),
            ExportColumn.plain("outcome", "i.outcome"),
            ExportColumn.text("preparation", "i.preparation"),
            ExportColumn.instant("createdAt", "i.created_at"),
            ExportColumn.instant("updatedAt", "i.updated_at")));

    private static final String ROWS = """
             from interview i
             join job_application a on (a.candidate_id, a.id) = (i.candidate_id, i.application_id)
             join company c on (c.candidate_id, c.id) = (a.candidate_id, a.company_id)
             where a.binned_at is null
             order by i.starts_at, i.id""";

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
