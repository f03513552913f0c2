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

/** As many applications as a search can have: a row costs what it writes, and nothing besides. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LargeImportTest {

    private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
    private static final int ROWS = 5_000;

    /** The application, its stage change, its timeline entry, and two tags on it. */
    private static final int WRITTEN_FOR_A_ROW = 5;

    /** The parts that rows are written in need a few statements each. */
    private static final int BESIDES = 200;

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @Test
    void fiveThousandRowsCostWhatTheyWrite() {
        Candidate ada = fixtures.somebodyNew();
        String[] lines = lines("Referral");
        assertThat(statements(ada, "first import", lines)).isLessThan(ROWS * WRITTEN_FOR_A_ROW + BESIDES);
        assertThat(statements(ada, "the same again", lines)).isLessThan(15);
        assertThat(statements(ada, "with one column edited", lines("Fair"))).isLessThan(ROWS + BESIDES);
        fixtures.as(ada, () -> {
            assertThat(JobApplication.count()).isEqualTo(ROWS);
            assertThat(StageChange.count()).isEqualTo(ROWS);
            assertThat(JobApplication.count("source", "Fair")).isEqualTo(ROWS);
        });
    }

    private long statements(Candidate candidate, String what, String[] lines) {
        Instant begin = Instant.now();
        CountedStatements counted = CountedStatements.during(() -> fixtures.as(candidate, () -> imports.take(lines)));
        LOG.infof("%d rows, %s: %s", ROWS, what, Duration.between(begin, Instant.now()));
        return counted.total();
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
