package dev.groundwork.domain.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.transfer.ApplicationImport;
import dev.groundwork.domain.transfer.FileContent;
import dev.groundwork.domain.transfer.ImportCancelled;
import dev.groundwork.domain.transfer.ImportProgress;
import dev.groundwork.domain.transfer.ImportReport;
import dev.groundwork.domain.transfer.UnreadableFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of any size comes in from a file, tells how far it is, and can be cancelled at any point. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ArchiveFlowTest {

    @Inject
    Archives archives;

    @Inject
    Fixtures fixtures;

    @Inject
    AccountImport accountImport;

    @Inject
    ApplicationImport applicationImport;

    @TempDir
    Path folder;

    @Test
    void itTellsHowManyRowsThereAreAndPassesEachOnce() {
        byte[] archive = archives.export(archives.somebodyWithEverything());
        List<Integer> expected = new ArrayList<>();
        List<Double> passed = new ArrayList<>();
        ImportReport report = take(fixtures.somebodyNew(), archive, new ImportProgress() {
            @Override
            public void expects(int rows) {
                expected.add(rows);
            }

            @Override
            public void passed(double rows) {
                passed.add(rows);
            }
        });
        assertThat(expected).containsExactly(report.rows());
        assertThat(passed).hasSize(ArchiveTable.ALL.size());
        assertThat(passed.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(report.rows());
    }

    @Test
    void whereverItIsCancelledNothingIsLeft() {
        byte[] archive = archives.export(archives.somebodyWithEverything());
        Candidate grace = fixtures.somebodyNew();
        var before = Archives.files(archives.export(grace));
        for (int end : new int[] {1, 12, 20, ArchiveTable.ALL.size()}) {
            int[] signs = {0};
            assertThatThrownBy(() -> take(grace, archive, rows -> {
                        if (++signs[0] == end) {
                            throw new ImportCancelled();
                        }
                    }))
                    .isInstanceOf(ImportCancelled.class);
            var now = Archives.files(archives.export(grace));
            before.keySet().stream()
                    .filter(path -> !path.equals(Manifest.PATH))
                    .forEach(path -> assertThat(now.get(path)).isEqualTo(before.get(path)));
        }
    }

    @Test
    void documentsUpToTheQuotaComeThroughAFile() throws Exception {
        Candidate ada = fixtures.somebodyNew();
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            byte[] content = pdf(i, 9 * 1024 * 1024);
            String name = "résumé " + i + ".pdf";
            sums.add(fixtures.as(ada, () -> Document.keep(new Upload(name, DocumentKind.RESUME, content), Archives.NOW))
                    .sha256);
        }
        byte[] archive = archives.export(ada);
        assertThat(archive.length).isGreaterThan(10 * 1024 * 1024);
        Path file = Files.write(folder.resolve("archive.zip"), archive);
        Candidate grace = fixtures.somebodyNew();

        ImportReport report =
                fixtures.as(grace, () -> applicationImport.run(FileContent.of(file), Archives.WHOLE, Archives.NOW));

        assertThat(report.problems()).isEmpty();
        var before = Archives.files(archive);
        var after = Archives.files(archives.export(grace));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.keySet().stream()
                .filter(path -> !path.equals(Manifest.PATH) && !path.equals(AccountJson.PATH))
                .forEach(path -> assertThat(after.get(path)).isEqualTo(before.get(path)));
        fixtures.as(grace, () -> assertThat(Document.<Document>listAll())
                .extracting(document -> document.sha256)
                .containsExactlyInAnyOrderElementsOf(sums));
    }

    @Test
    void anythingElseOfThatSizeIsRefused() throws Exception {
        Path file = Files.write(
                folder.resolve("large.csv"),
                "company,role\n".repeat(FileContent.LARGEST / 13 + 1).getBytes(StandardCharsets.UTF_8));
        fixtures.asSomebodyNew(() -> assertThatThrownBy(
                        () -> applicationImport.run(FileContent.of(file), Archives.WHOLE, Archives.NOW))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(
                                refused.violations().get(0).message())
                        .contains("larger than 64 MB")));
    }

    private ImportReport take(Candidate candidate, byte[] archive, ImportProgress progress) {
        return fixtures.as(
                candidate,
                () -> accountImport.run(
                        new SeekableInMemoryByteChannel(archive), Archives.WHOLE, Archives.NOW, progress));
    }

    private static byte[] pdf(int seed, int size) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, content, 0, begin.length);
        return content;
    }
}
