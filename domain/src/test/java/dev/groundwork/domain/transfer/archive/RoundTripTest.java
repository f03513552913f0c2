package dev.groundwork.domain.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.account.Profile;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.transfer.ImportOrder;
import dev.groundwork.domain.transfer.ImportReport;
import dev.groundwork.domain.transfer.PreviewedRow.Effect;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an account holds comes out of it and into another without loss. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoundTripTest {

    private static final String HELLO = "documents/00000000-0000-7000-8000-000000000030.txt";

    @Inject
    Archives archives;

    @Inject
    Fixtures fixtures;

    @Test
    void anArchiveHasSomethingOfEveryTable() {
        Map<String, byte[]> files = Archives.files(archives.export(archives.somebodyWithEverything()));
        assertThat(files.keySet())
                .startsWith(AccountJson.PATH)
                .containsAll(ArchiveTable.ALL.stream().map(ArchiveTable::path).toList())
                .contains(HELLO, "documents/00000000-0000-7000-8000-000000000031")
                .endsWith(Manifest.PATH);
        assertThat(files.values()).allMatch(content -> content.length > 0);
        assertThat(Archives.text(files.get(HELLO))).isEqualTo("hello");
    }

    @Test
    void theSameAccountGivesTheSameBytesTwice() {
        Candidate ada = archives.somebodyWithEverything();
        assertThat(withoutManifest(archives.export(ada))).isEqualTo(withoutManifest(archives.export(ada)));
    }

    @Test
    void anEmptyAccountBecomesTheSameAccount() {
        Candidate ada = archives.somebodyWithEverything();
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id)
                .describe(new Profile("Ada", "Asia/Tokyo", "de-CH", 12), Archives.NOW.now()));
        byte[] archive = archives.export(ada);
        Candidate grace = fixtures.somebodyNew();

        ImportReport report = archives.take(grace, archive);

        assertThat(report.problems()).isEmpty();
        assertThat(report.created()).isEqualTo(report.rows()).isGreaterThan(50);
        byte[] again = archives.export(grace);
        assertThat(withoutManifest(again)).isEqualTo(withoutManifest(archive));
        assertThat(account(again).replace(grace.email, ada.email)).isEqualTo(account(archive));
        assertThat(manifest(again)).isEqualTo(manifest(archive));
        assertThat(withoutManifest(archives.export(ada))).isEqualTo(withoutManifest(archive));
    }

    @Test
    void anArchiveOfThisAccountChangesNothing() {
        Candidate ada = archives.somebodyWithEverything();
        byte[] archive = archives.export(ada);

        ImportReport report = archives.take(ada, archive);

        assertThat(report.problems()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(report.rows());
        assertThat(withoutManifest(archives.export(ada))).isEqualTo(withoutManifest(archive));
        Candidate grace = fixtures.somebodyNew();
        assertThat(archives.take(grace, archive).unchanged()).isZero();
        assertThat(archives.take(grace, archive).unchanged()).isEqualTo(report.rows());
    }

    @Test
    void anArchiveOfAnAccountWithoutAnythingChangesNothing() {
        Candidate ada = fixtures.somebodyNew();
        ImportReport report = archives.take(ada, archives.export(ada));
        assertThat(report.unchanged()).isEqualTo(report.rows()).isEqualTo(9);
    }

    @Test
    void whatIsGoneComesBackAndWhatIsOtherwiseStays() {
        Candidate ada = archives.somebodyWithEverything();
        byte[] archive = archives.export(ada);
        archives.run(ada, """
                delete from job_application where id = '00000000-0000-7000-8000-000000000020';
                update note set text = 'changed since' where id = '00000000-0000-7000-8000-000000000027';
                delete from review;
                """);

        ImportReport report = archives.take(ada, archive);

        assertThat(report.problems())
                .extracting(problem -> problem.column() + " " + problem.row() + " " + problem.error())
                .containsExactly(
                        "tables/note.ndjson 2 false", "tables/task.ndjson 1 false", "tables/review.ndjson 1 false");
        assertThat(report.skipped()).isEqualTo(3);
        Map<String, byte[]> before = Archives.files(archive);
        Map<String, byte[]> after = Archives.files(archives.export(ada));
        assertThat(after.entrySet().stream()
                        .filter(file -> !Arrays.equals(file.getValue(), before.get(file.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "tables/note.ndjson", "tables/task.ndjson", "tables/review.ndjson", Manifest.PATH);
        assertThat(Archives.text(after.get("tables/note.ndjson"))).contains("changed since");
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        byte[] archive = archives.export(archives.somebodyWithEverything());
        Candidate grace = fixtures.somebodyNew();
        byte[] before = archives.export(grace);

        ImportReport report = archives.take(grace, archive, new ImportOrder("groundwork-archive", true, false));

        assertThat(report.format()).isEqualTo("groundwork-archive");
        assertThat(report.created()).isEqualTo(report.rows());
        assertThat(report.preview()).hasSize(2).allMatch(row -> row.effect() == Effect.CREATED);
        assertThat(report.preview().get(0).company()).isEqualTo("Øxide \"& Söhne\"");
        assertThat(withoutManifest(archives.export(grace))).isEqualTo(withoutManifest(before));
    }

    @Test
    void whatIsImportedIsReadAndErasedAsAnyOther() {
        Candidate grace = fixtures.somebodyNew();
        archives.take(grace, archives.export(archives.somebodyWithEverything()));
        fixtures.as(grace, () -> {
            assertThat(Stage.inOrder()).extracting(stage -> stage.name).startsWith("Wishlist", "Applied");
            assertThat(JobApplication.<JobApplication>listAll())
                    .extracting(application -> application.role)
                    .containsExactlyInAnyOrder("Engineer", "Binned");
        });
        fixtures.as(grace, () -> Candidate.<Candidate>findById(grace.id).erase());
        fixtures.as(grace, () -> assertThat(JobApplication.count()).isZero());
    }

    @Test
    void anAccountWithOtherStagesIsLeftAsItIs() {
        byte[] archive = archives.export(archives.somebodyWithEverything());
        Candidate grace = fixtures.somebodyNew();
        fixtures.as(
                grace,
                () -> JobApplication.create(ApplicationDetails.of("Fly.io", "Engineer"), null, null, Archives.NOW));
        byte[] before = archives.export(grace);
        TamperedArchiveTest.assertRefused(
                () -> archives.take(grace, archive), "does not fit what is in the account already", "tables/stage");
        assertThat(withoutManifest(archives.export(grace))).isEqualTo(withoutManifest(before));
    }

    private static String account(byte[] archive) {
        return Archives.text(Archives.files(archive).get(AccountJson.PATH));
    }

    /** The manifest without its own time and what it says of the account's own file. */
    private static String manifest(byte[] archive) {
        return Archives.text(Archives.files(archive).get(Manifest.PATH))
                .replaceFirst("\"exportedAt\" : \".*\"", "")
                .replaceFirst("(?s)\"path\" : \"account.json\".*?}", "");
    }

    private static Map<String, String> withoutManifest(byte[] archive) {
        return Archives.files(archive).entrySet().stream()
                .filter(file ->
                        !file.getKey().equals(Manifest.PATH) && !file.getKey().equals(AccountJson.PATH))
                .collect(Collectors.toMap(Map.Entry::getKey, file -> Archives.text(file.getValue())));
    }
}
