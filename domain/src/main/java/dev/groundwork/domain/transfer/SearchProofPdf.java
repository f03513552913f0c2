package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes a proof of search as a PDF to be printed and handed in. */
@ApplicationScoped
public class SearchProofPdf {

    /** A PDF is written when it is whole, so that it has to have an end. */
    static final int MOST_ROWS = 10_000;

    private static final String TITLE = "Proof of job search";
    private static final List<String> HEADER =
            List.of("Date", "Company", "Role", "Channel", "Stages", "Result", "Contact");
    private static final List<Integer> SHARES = List.of(9, 17, 20, 14, 21, 14, 18);

    private final SystemFonts fonts;

    SearchProofPdf(SystemFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes it, in a transaction of its own unless there is one, whose session is cleared then.
     *
     * @param name of the candidate, as it is to stand on the proof
     * @param out is flushed and left open
     * @throws InvalidInput when there are more rows than a PDF takes
     * @throws UncheckedIOException when the receiver is gone
     */
    public void write(SearchProof proof, String name, Paper paper, OutputStream out) {
        try (PDDocument document = new PDDocument()) {
            Copying.inTransaction(() -> write(proof, name, paper, document));
            document.save(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InvalidInput when there are more rows than a PDF takes */
    public void check(SearchProof proof) {
        if (proof.count() > MOST_ROWS) {
            throw new InvalidInput(
                    "from", "must be nearer to the last day: a PDF takes at most " + MOST_ROWS + " applications");
        }
    }

    private void write(SearchProof proof, String name, Paper paper, PDDocument document) {
        check(proof);
        describe(document, name);
        PdfText text = new PdfText(document, fonts);
        PdfTable table = new PdfTable(document, text, paper.lying(), HEADER, SHARES, name + " · " + TITLE + " · page ");
        try {
            table.begin(
                    TITLE,
                    List.of(
                            name,
                            "From " + proof.period().from() + " to "
                                    + proof.period().to() + ", " + counted(proof.count()),
                            "Written on " + proof.moment().today() + " with Groundwork"));
            proof.forEach(row -> add(table, row));
            if (!text.missing().isEmpty()) {
                table.paragraph(" ");
                table.paragraph(report(text.missing()));
            }
            table.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, String name) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(TITLE);
        about.setAuthor(name);
        about.setCreator("Groundwork");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void add(PdfTable table, ProofRow row) {
        try {
            table.add(row.cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counted(long count) {
        return count == 1 ? "1 application" : count + " applications";
    }

    private static String report(SortedSet<Integer> missing) {
        return missing.stream()
                .map(c -> "U+%04X %s".formatted(c, Character.getName(c)))
                .collect(Collectors.joining(
                        "; ",
                        "No font on this server has these characters, which stand above by their numbers: ",
                        "."));
    }
}
