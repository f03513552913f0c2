package dev.groundwork.domain.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.ApplicationSort;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Writes applications as our own CSV: RFC 4180, CRLF, UTF-8, no cell that a spreadsheet would run as a formula. */
@ApplicationScoped
public class ApplicationsCsv {

    /** A slow reader may take its time, but does not hold a database connection forever. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /** The order in which a file that is read back makes the same applications in the same order. */
    public static ApplicationList inOrderOfCreation(ApplicationFilter filter) {
        return new ApplicationList(filter, ApplicationSort.CREATED_AT, false);
    }

    /**
     * Streams the list in constant memory, in a transaction of its own unless there is one, whose session is cleared then.
     *
     * @param compact without description and notes
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void write(ApplicationList list, boolean compact, OutputStream out) {
        List<ApplicationColumn> columns = ApplicationColumn.exported(compact);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(ApplicationColumn::jsonName).toList());
        QuarkusTransaction.joiningExisting()
                .timeout((int) LONGEST.toSeconds())
                .run(() -> list.forEach(item -> csv.writeRecord(cells(columns, item))));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(List<ApplicationColumn> columns, ApplicationList.Item item) {
        ApplicationDetails details = item.details();
        return columns.stream()
                .map(column -> FormulaGuard.guard(column.cell(item, details)))
                .toList();
    }
}
