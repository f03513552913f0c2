package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A file of separated values that PostgreSQL writes: RFC 4180, CRLF, UTF-8, no cell that runs as a formula. */
final class CsvExport {

    private final List<ExportColumn> columns;

    CsvExport(List<ExportColumn> columns) {
        this.columns = columns;
    }

    /** The expressions of all cells, to be selected. */
    String cells() {
        return columns.stream().map(ExportColumn::csv).collect(Collectors.joining(", "));
    }

    /**
     * Writes the header, and behind it what the rows are made by.
     *
     * @param rows copies them into the stream it is given
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    void write(Consumer<OutputStream> rows, OutputStream out) {
        String header = columns.stream().map(ExportColumn::name).collect(Collectors.joining(",", "", "\n"));
        CrLf csv = new CrLf(out);
        try {
            csv.write(header.getBytes(StandardCharsets.UTF_8));
            Copying.inTransaction(() -> rows.accept(csv));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
