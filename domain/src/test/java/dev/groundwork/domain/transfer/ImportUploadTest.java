package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportUploadTest {

    private static final ImportOrder ORDER = new ImportOrder("groundwork-csv", true, true);
    private static final FileContent CONTENT = Imports.content("company,role\nOxide,Engineer\n");

    @Inject
    Fixtures fixtures;

    @Test
    void itIsKeptUntilItIsConfirmed() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> ImportUpload.keep("jobs.csv", CONTENT, ORDER, Imports.NOW).id);
        fixtures.as(ada, () -> {
            ImportUpload upload = ImportUpload.require(id);
            assertThat(upload.size).isEqualTo(CONTENT.size());
            assertThat(upload.<byte[]>read(FileContent::whole)).isEqualTo(CONTENT.whole());
            assertThat(upload.fileName).isEqualTo("jobs.csv");
            assertThat(upload.order()).isEqualTo(new ImportOrder("groundwork-csv", false, true));
            upload.delete();
        });
        fixtures.as(
                ada, () -> assertThatThrownBy(() -> ImportUpload.require(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void onceImportedItHasAReportInsteadOfTheFile() {
        Candidate ada = fixtures.somebodyNew();
        ImportReport report = new ImportReport(
                "groundwork-csv",
                false,
                2,
                1,
                0,
                0,
                1,
                List.of(new ImportProblem(2, null, "must not be blank", true)),
                List.of("colour"),
                List.of());
        UUID id = fixtures.as(ada, () -> ImportUpload.keep("jobs.csv", CONTENT, ORDER, Imports.NOW).id);
        fixtures.as(ada, () -> {
            assertThatThrownBy(() -> ImportUpload.require(id).requireReport()).isInstanceOf(NotFound.class);
            ImportUpload.require(id).done(report);
        });
        fixtures.as(ada, () -> {
            assertThat(ImportUpload.require(id).requireReport()).isEqualTo(report);
            assertThat(ImportUpload.require(id).size).isZero();
        });
    }

    @Test
    void aStrangerDoesNotFindIt() {
        UUID id = fixtures.as(
                fixtures.somebodyNew(), () -> ImportUpload.keep("jobs.csv", CONTENT, ORDER, Imports.NOW).id);
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> ImportUpload.require(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void itIsRemovedAfterADay() {
        Candidate ada = fixtures.somebodyNew();
        UUID old = fixtures.as(ada, () -> ImportUpload.keep("a", CONTENT, ORDER, after(Duration.ZERO)).id);
        UUID young = fixtures.as(ada, () -> ImportUpload.keep("b", CONTENT, ORDER, after(Duration.ofHours(23))).id);
        fixtures.as(ada, () -> {
            ImportUpload.keep("c", CONTENT, ORDER, after(Duration.ofHours(25)));
            assertThat(ImportUpload.require(young).fileName).isEqualTo("b");
            assertThatThrownBy(() -> ImportUpload.require(old)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void onlyTheLatestFewAreKept() {
        fixtures.asSomebodyNew(() -> {
            for (int i = 0; i < 9; i++) {
                ImportUpload.keep("file " + i, CONTENT, ORDER, after(Duration.ofMinutes(i)));
            }
            assertThat(ImportUpload.<ImportUpload>list("order by createdAt"))
                    .extracting(upload -> upload.fileName)
                    .containsExactly("file 4", "file 5", "file 6", "file 7", "file 8");
        });
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> ImportUpload.keep("a", Imports.content(""), ORDER, Imports.NOW))
                    .isInstanceOf(UnreadableFile.class);
            assertThatThrownBy(() -> ImportUpload.keep("a", zeros(FileContent.LARGEST + 1), ORDER, Imports.NOW))
                    .isInstanceOf(UnreadableFile.class);
        });
    }

    @Test
    void theLargestFits() {
        fixtures.asSomebodyNew(() -> {
            ImportUpload upload = ImportUpload.keep("a", zeros(FileContent.LARGEST), ORDER, Imports.NOW);
            assertThat(upload.<Long>read(FileContent::size)).isEqualTo(FileContent.LARGEST);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd",
        "C:\\Users\\Ada\\jobs.csv,jobs.csv",
        "'a\u202Efdp.csv\r\n\0',afdp.csv",
        "'',file",
        "Übersicht 2026.csv,Übersicht 2026.csv"
    })
    void aNameIsShownWithoutWhatCouldMislead(String given, String shown) {
        fixtures.asSomebodyNew(() -> assertThat(ImportUpload.keep(given, CONTENT, ORDER, Imports.NOW).fileName)
                .isEqualTo(shown));
    }

    private static FileContent zeros(int size) {
        return FileContent.of(new byte[size]);
    }

    private static Moment after(Duration duration) {
        return new Moment(Imports.NOW.now().plus(duration), Imports.NOW.zone());
    }
}
