package dev.groundwork.domain.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a proof of search as CSV. */
@ApplicationScoped
public class SearchProofCsv {

    /**
     * Streams it in constant memory, in a transaction of its own unless there is one, whose session is cleared then.
     *
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void write(SearchProof proof, OutputStream out) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(ProofRow.NAMES);
        Copying.inTransaction(() -> proof.forEach(row ->
                csv.writeRecord(row.cells().stream().map(FormulaGuard::guard).toList())));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
