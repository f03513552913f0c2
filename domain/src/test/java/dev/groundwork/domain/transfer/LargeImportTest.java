package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.Tagging;
import dev.groundwork.domain.pipeline.TimelineEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** As many applications as a search can have: a row costs what it writes, and no statement of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LargeImportTest {

    private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
    private static final int FEW = 10;
    private static final int MANY = 5_000;

    /** Rows are sent in parts of a megabyte. */
    private static final String SENDING = "copy batch_";

    @Inject
    Fixtures fixtures;

    @Inject
    Imports imports;

    @Test
    void fiveThousandRowsTakeAsManyStatementsAsTen() {
        assertThat(statements(MANY)).isEqualTo(statements(FEW));
    }

    private List<Long> statements(int rows) {
        Candidate ada = fixtures.somebodyNew();
        String[] lines = lines(rows, "Referral");
        List<Long> statements = List.of(
                statements(ada, "first import", lines),
                statements(ada, "the same again", lines),
                statements(ada, "with one column edited", lines(rows, "Fair")));
        fixtures.as(ada, () -> {
            assertThat(JobApplication.count()).isEqualTo(rows);
            assertThat(StageChange.count()).isEqualTo(rows);
            assertThat(TimelineEntry.count()).isEqualTo(rows);
            assertThat(Tagging.count()).isEqualTo(2L * rows);
            assertThat(JobApplication.count("source = ?1 and version = 1", "Fair"))
                    .isEqualTo(rows);
        });
        return statements;
    }

    private long statements(Candidate candidate, String what, String[] lines) {
        Instant begin = Instant.now();
        CountedStatements counted = CountedStatements.during(() -> fixtures.as(candidate, () -> imports.take(lines)));
        LOG.infof("%d rows, %s: %s", lines.length - 1, what, Duration.between(begin, Instant.now()));
        return counted.without(SENDING).total();
    }

    private static String[] lines(int rows, String source) {
        return Stream.concat(
                        Stream.of("company,role,stage,stageEnteredAt,appliedOn,postingUrl,tags,notes,source"),
                        IntStream.range(0, rows)
                                .mapToObj(i -> "Company " + i % 1_700 + ",Engineer " + i
                                        + ",applied,2026-10-01T10:00:00Z,2026-10-01,https://jobs.example.org/" + i
                                        + ",remote; tag " + i % 40 + ",\"" + "note ".repeat(60) + "\"," + source))
                .toArray(String[]::new);
    }
}
