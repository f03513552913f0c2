package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Archives as the services give them, without unpacking them first. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ArchiveImportTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @Test
    void linkedInsArchiveIsTakenAsItComes() {
        byte[] archive = new Zips()
                .with("Connections.csv", "Notes:\r\n\"about\r\n\r\nFirst Name,Company,Position\r\nx,y,z\r\n")
                .with("Profile.csv", "First Name\r\n\"never closed")
                .with("Jobs/Job Applications.csv", Imports.file("linkedin-job-applications.csv"), 0100644)
                .with("Jobs/Job Applications_1.csv", """
                        Application Date,Company Name,Job Title,Job Url,Shoe Size
                        "1/2/25, 8:15 AM",Contoso,Operator,http://www.linkedin.com/jobs/view/7,38
                        "nonsense",Fabrikam,Operator,,
                        """)
                .with("Jobs/Saved Jobs.csv", Imports.file("linkedin-saved-jobs.csv"), 0)
                .with("Jobs/Job Seeker Preferences.csv", "Locations\r\nBerlin\r\n")
                .bytes();
        fixtures.asSomebodyNew(() -> {
            ImportReport whole = imports.take(archive, new ImportOrder(null, false, false));
            assertThat(whole.format()).isEqualTo("linkedin-archive");
            assertThat(whole.rows()).isEqualTo(9);
            assertThat(whole.created()).isZero();
            assertThat(whole.unmappedColumns()).containsExactly("Job Applications_1.csv: Shoe Size");
            assertThat(whole.problems())
                    .containsExactly(new ImportProblem(
                            7, "Job Applications_1.csv: Application Date", LinkedInDate.EXPECTED, true));

            ImportReport partial = imports.take(archive, new ImportOrder("linkedin-archive", false, true));
            assertThat(partial.created()).isEqualTo(7);
            assertThat(imports.take(archive, new ImportOrder(null, false, true)).unchanged())
                    .isEqualTo(8);
            assertThat(imports.takeFile("linkedin-saved-jobs.csv").unchanged()).isEqualTo(2);
        });
    }

    @Test
    void huntrsDownloadIsTakenAsItComes() {
        byte[] archive = new Zips()
                .with("USER_JOBS_USER_FULL_DATA_DOWNLOAD_2026.csv", Imports.file("huntr.csv"), 0)
                .with("USER_CONTACTS.csv", "a\r\n")
                .bytes();
        fixtures.asSomebodyNew(() -> {
            ImportReport report = imports.take(archive, new ImportOrder(null, false, false));
            assertThat(report.format()).isEqualTo("huntr-archive");
            assertThat(report.created()).isEqualTo(4);
        });
    }

    @Test
    void anArchiveWithoutAnythingKnownIsRefusedWithAdvice() {
        fixtures.asSomebodyNew(() -> {
            assertRefused(Zips.of("notes.csv", "company,role\r\nOxide,Engineer\r\n"), null, "unpack the archive");
            assertRefused(Zips.of("xl/workbook.xml", "<x/>"), null, "save the spreadsheet as CSV");
            assertRefused(new Zips().bytes(), null, "unpack the archive");
            assertRefused(Zips.of("Jobs/Saved Jobs.csv", "a\r\n"), "huntr-archive", "unpack the archive");
            assertRefused(Imports.file("simplify.csv"), "linkedin-archive", "is not of the format LinkedIn");
            assertRefused(Zips.of("../Saved Jobs.csv", "a\r\n"), null, "impossible file name");
        });
    }

    @Test
    void jsonThatIsNoExportIsRefusedWithAReason() {
        fixtures.asSomebodyNew(() -> {
            assertRefused("{\"a\":1,\"b\":2}", null, "JSON of no known format; it has a, b");
            assertRefused("[1]", null, "it is a list");
            assertRefused("{\"format\":\"applytrack-export\",\"version\":2}", null, "newer version 2");
            assertRefused("{\"format\":\"applytrack-export\"", null, "not well-formed in line 1");
            assertRefused("{\"a\":1,\"a\":2}", null, "not well-formed");
            assertRefused("{} {}", null, "not well-formed");
            assertRefused("[".repeat(100_000), null, "not well-formed");
            assertRefused("{\"format\":\"applytrack-export\",\"applications\":[]}", "teal", "another format than Teal");
        });
    }

    @Test
    void aSharedListOfApplyTrackIsSavedJobs() {
        fixtures.asSomebodyNew(() -> {
            String shared = """
                    {"format":"applytrack-shared","version":1,"applications":
                      [{"company":"Oxide","role":"Engineer","link":null,"location":7,"source":{"a":1}}]}""";
            ImportReport report =
                    imports.take(shared.getBytes(StandardCharsets.UTF_8), new ImportOrder(null, false, false));
            assertThat(report.created()).isEqualTo(1);
            assertThat(Imports.only().stage.slug).isEqualTo("saved");
            assertThat(Imports.only().location).isEqualTo("7");
            assertThat(Imports.only().source).isEqualTo("{\"a\":1}");
        });
    }

    private void assertRefused(String text, String format, String message) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), format, message);
    }

    private void assertRefused(byte[] content, String format, String message) {
        assertThatThrownBy(() -> imports.take(content, new ImportOrder(format, false, false)))
                .isInstanceOfSatisfying(UnreadableFile.class, unreadable -> assertThat(
                                unreadable.violations().get(0).message().toLowerCase(Locale.ROOT))
                        .contains(message.toLowerCase(Locale.ROOT)));
    }
}
