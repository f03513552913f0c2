package dev.groundwork.domain.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.groundwork.domain.insights.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a figure as CSV (RFC 4180, UTF-8) with a header; no cell runs as a formula. */
public final class FigureCsv {

    private static final int PLACES = 4;

    private FigureCsv() {}

    /**
     * Writes header and rows.
     *
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public static void write(Figure figure, OutputStream out) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(figure.columns());
        for (List<Object> row : figure.rows()) {
            csv.writeRecord(row.stream().map(FigureCsv::cell).toList());
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number)
                    .setScale(PLACES, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return FormulaGuard.guard(value.toString());
    }
}
