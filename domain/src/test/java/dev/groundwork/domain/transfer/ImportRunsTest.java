package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import beside the requests has a file of its own, of which nothing is left when it is over, however it ended. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportRunsTest {

    private static final ImportOrder ANY = new ImportOrder(null, false, false);

    @Inject
    ImportRuns runs;

    @Inject
    Fixtures fixtures;

    @TempDir
    Path folder;

    Candidate ada;

    @BeforeEach
    void adaIsThere() {
        ada = fixtures.somebodyNew();
    }

    @Test
    void oneThatIsDoneLeavesItsRowsAndNoFile() throws Exception {
        UUID id = begin(csv(3));
        assertThat(ended(id).state).isEqualTo(ImportRun.State.DONE);
        assertNoFile();
        fixtures.as(ada, () -> assertThat(JobApplication.count()).isEqualTo(3));
    }

    @Test
    void oneThatFailsLeavesNothing() throws Exception {
        Path broken = Files.write(folder.resolve("archive.zip"), Zips.of("manifest.json", "{}"));
        ImportRun run = ended(begin(broken));
        assertThat(run.state).isEqualTo(ImportRun.State.FAILED);
        assertThat(run.failure).contains("is no archive of Groundwork", "Nothing was written");
        assertNoFile();
    }

    @Test
    void oneThatIsCancelledLeavesNothing() throws Exception {
        UUID id = begin(csv(30_000));
        fixtures.as(ada, () -> ImportRun.require(id).cancel(Imports.NOW));
        assertThat(ended(id).state).isEqualTo(ImportRun.State.CANCELLED);
        assertNoFile();
        fixtures.as(ada, () -> assertThat(JobApplication.count()).isZero());
    }

    @Test
    void oneWhoseBeginningIsTakenBackLeavesNothing() throws Exception {
        Path file = csv(3);
        assertThatThrownBy(() -> fixtures.as(ada, () -> {
                    runs.begin(FileContent.of(file), ANY, Imports.NOW);
                    throw new IllegalStateException("the request failed");
                }))
                .hasMessage("the request failed");
        assertNoFile();
        fixtures.as(ada, () -> assertThat(ImportRun.count()).isZero());
    }

    private UUID begin(Path file) {
        return fixtures.as(ada, () -> runs.begin(FileContent.of(file), ANY, Imports.NOW).id);
    }

    private ImportRun ended(UUID id) {
        ImportRun run = fixtures.as(ada, () -> ImportRun.require(id));
        while (run.state == ImportRun.State.RUNNING) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            run = fixtures.as(ada, () -> ImportRun.require(id));
        }
        return run;
    }

    /** It is deleted a moment after the import is over. */
    private void assertNoFile() throws Exception {
        for (int i = 0; i < 500 && folder.toFile().list().length > 0; i++) {
            Thread.sleep(20);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private Path csv(int rows) throws Exception {
        String content = IntStream.range(0, rows)
                .mapToObj(i -> "Company " + i + ",Role " + i)
                .collect(Collectors.joining("\n", "company,role\n", "\n"));
        return Files.write(folder.resolve("jobs.csv"), content.getBytes(StandardCharsets.UTF_8));
    }
}
