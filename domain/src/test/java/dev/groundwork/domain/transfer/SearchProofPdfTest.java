package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SearchProofPdfTest {

    private static final String HEADER = "company,role,appliedOn,stage,source,outcome,closedOn";

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @Inject
    SearchProofPdf pdf;

    @Test
    void everyRowStandsOnPaperOfEitherSize() {
        fixtures.asSomebodyNew(() -> {
            String[] lines = IntStream.rangeClosed(0, 150)
                    .mapToObj(i -> i == 0
                            ? HEADER
                            : "Company " + i + ",Software Engineer for Things with a long name " + i
                                    + ",2026-11-02,applied,Referral,,")
                    .toArray(String[]::new);
            imports.take(lines);
            for (Paper paper : Paper.values()) {
                byte[] file = write(pdf, paper);
                String text = text(file);
                assertThat(text)
                        .contains(
                                "Proof of job search",
                                "Ada Lovelace",
                                "From 2026-11-01 to 2026-11-30, 150 applications")
                        .contains("Company 1 ")
                        .contains("page 3");
                IntStream.rangeClosed(1, 150).forEach(i -> assertThat(text).contains("Company " + i));
                assertThat(widthOf(file)).isEqualTo(paper == Paper.A4 ? 841.8898f : 792f);
                assertThat(text.split("Stages")).hasSizeGreaterThan(3);
            }
        });
    }

    @Test
    void namesInOtherScriptsComeOutAndWhatNoFontHasIsReported() {
        fixtures.asSomebodyNew(() -> {
            imports.take(
                    HEADER,
                    "Ąžuolas Łódź Škoda,Инженер,2026-11-02,applied,Σύσταση,,",
                    "Tele\ud808\udc00graph,Engineer 👩‍💻,2026-11-03,applied,,REJECTED,2026-11-04");
            byte[] file = write(pdf, Paper.A4);
            String text = text(file);
            assertThat(text).contains("Ąžuolas", "Инженер", "Σύσταση", "rejected", "2026-11-04");
            assertThat(text)
                    .contains("Tele[U+12000]graph")
                    .contains("No font on this server has these characters")
                    .contains("U+12000 CUNEIFORM SIGN A");
            assertThat(fontsOf(file)).isNotEmpty().allMatch(PDFont::isEmbedded);
        });
    }

    @Test
    void withoutAnyFontWesternNamesStillComeOut() {
        SearchProofPdf bare = new SearchProofPdf(new SystemFonts(List.of(Path.of("/nowhere"))));
        fixtures.asSomebodyNew(() -> {
            imports.take(HEADER, "Grüne Energie „Süd“ – 5 €,Инж,2026-11-02,applied,,,");
            assertThat(text(write(bare, Paper.LETTER)))
                    .contains("Grüne Energie", "„Süd“ – 5 €", "[U+0418]")
                    .contains("U+0418 CYRILLIC CAPITAL LETTER I");
        });
    }

    @Test
    void aRowThatIsHigherThanAPageGoesOnOnTheNext() {
        fixtures.asSomebodyNew(() -> {
            imports.take(HEADER, "x".repeat(200) + ",Engineer,2026-11-02,applied," + "c".repeat(200) + ",,");
            for (int i = 0; i < 120; i++) {
                Imports.only()
                        .moveTo(
                                Stage.named(i % 2 == 0 ? "screening" : "interviewing"),
                                new Moment(Imports.NOW.now().plusSeconds(i), Imports.NOW.zone()));
            }
            byte[] file = write(pdf, Paper.A4);
            assertThat(text(file).split("Interviewing")).hasSizeGreaterThan(60);
            assertThat(text(file).split("Screening")).hasSizeGreaterThan(60);
            assertThat(text(file)).contains("page 3").contains("cccccccccc");
        });
    }

    @Test
    void aProofOfNothingSaysSo() {
        fixtures.asSomebodyNew(() -> assertThat(text(write(pdf, Paper.A4))).contains("0 applications", "Stages"));
    }

    private static byte[] write(SearchProofPdf pdf, Paper paper) {
        SearchProof proof = new SearchProof(
                new ProofPeriod(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30")), Imports.NOW);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(proof, "Ada Lovelace", paper, out);
        return out.toByteArray();
    }

    private static String text(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float widthOf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getPage(0).getMediaBox().getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PDFont> fontsOf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            return fonts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
