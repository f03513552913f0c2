package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes applications as our own CSV: RFC 4180, CRLF, UTF-8, no cell that a spreadsheet would run as a formula. */
@ApplicationScoped
public class ApplicationsCsv {

    /** The order in which a file that is read back makes the same applications in the same order. */
    public static ApplicationList inOrderOfCreation(ApplicationFilter filter) {
        return ApplicationRows.inOrderOfCreation(filter);
    }

    /**
     * Streams the list in constant memory, in a transaction of its own unless there is one.
     *
     * @param compact without description and notes
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void write(ApplicationList list, boolean compact, OutputStream out) {
        CsvExport csv = new CsvExport(ApplicationColumn.exported(compact).stream()
                .map(ApplicationColumn::written)
                .toList());
        csv.write(rows -> ApplicationRows.queries(list, csv.cells(), query -> Copying.csv(query, rows)), out);
    }
}
