package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.StageChange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** As many applications as a search can have: seconds, and no statement that is sent once for each of them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LargeImportTest {

    private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
    private static final int ROWS = 5_000;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @Test
    void fiveThousandRowsTakeSeconds() {
        Candidate ada = fixtures.somebodyNew();
        String[] lines = lines("Referral");
        assertThat(take(ada, "first import", lines).created()).isEqualTo(ROWS);
        assertThat(take(ada, "the same again", lines).unchanged()).isEqualTo(ROWS);
        assertThat(take(ada, "with one column edited", lines("Fair")).updated()).isEqualTo(ROWS);
        fixtures.as(ada, () -> {
            assertThat(JobApplication.count()).isEqualTo(ROWS);
            assertThat(StageChange.count()).isEqualTo(ROWS);
            assertThat(JobApplication.count("source", "Fair")).isEqualTo(ROWS);
        });
    }

    @Test
    void whatIsReadDoesNotGrowWithTheFile() {
        assertThat(statementsOfARepeatedImport(3)).isEqualTo(statementsOfARepeatedImport(400));
    }

    private long statementsOfARepeatedImport(int rows) {
        Candidate ada = fixtures.somebodyNew();
        String[] lines = Stream.of(lines("Referral")).limit(rows + 1L).toArray(String[]::new);
        fixtures.as(ada, () -> imports.take(lines));
        return CountedStatements.during(() -> fixtures.as(ada, () -> imports.take(lines)))
                .total();
    }

    private ImportReport take(Candidate candidate, String what, String[] lines) {
        Instant begin = Instant.now();
        ImportReport report = fixtures.as(candidate, () -> imports.take(lines));
        Duration took = Duration.between(begin, Instant.now());
        LOG.infof("%d rows, %s: %d ms", ROWS, what, took.toMillis());
        assertThat(took).isLessThan(A_MINUTE);
        return report;
    }

    private static String[] lines(String source) {
        return Stream.concat(
                        Stream.of("company,role,stage,stageEnteredAt,appliedOn,postingUrl,tags,notes,source"),
                        IntStream.range(0, ROWS)
                                .mapToObj(i -> "Company " + i % 1_700 + ",Engineer " + i
                                        + ",applied,2026-10-01T10:00:00Z,2026-10-01,https://jobs.example.org/" + i
                                        + ",remote; tag " + i % 40 + ",\"" + "note ".repeat(60) + "\"," + source))
                .toArray(String[]::new);
    }
}
