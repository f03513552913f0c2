package dev.groundwork.domain.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.ManyRows;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.transfer.ImportReport;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** An account with thousands of applications comes in at the same price a row as one with few. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LargeArchiveTest {

    private static final Logger LOG = Logger.getLogger(LargeArchiveTest.class);

    @Inject
    Archives archives;

    @Inject
    Fixtures fixtures;

    @Test
    void aRowCostsTheSameHoweverManyThereAre() {
        byte[] small = archiveOf(300);
        byte[] large = archiveOf(3_000);
        assertThat(pagesForARow(large)).isLessThan(2 * pagesForARow(small));
    }

    @Test
    void theSameArchiveAgainIsComparedAndNothingMore() {
        Candidate ada = somebodyWith(1_000);
        byte[] archive = archives.export(ada);
        CountedStatements counted = CountedStatements.during(() -> {
            ImportReport report = archives.take(ada, archive);
            assertThat(report.unchanged()).isEqualTo(report.rows());
        });
        assertThat(counted.pages()).isLessThan(200_000);
    }

    private double pagesForARow(byte[] archive) {
        Candidate grace = fixtures.somebodyNew();
        int[] rows = new int[1];
        Instant begin = Instant.now();
        CountedStatements counted = CountedStatements.during(() -> {
            ImportReport report = archives.take(grace, archive);
            assertThat(report.created()).isEqualTo(report.rows());
            rows[0] = report.rows();
        });
        LOG.infof("%d rows, %d pages: %s", rows[0], counted.pages(), Duration.between(begin, Instant.now()));
        return (double) counted.pages() / rows[0];
    }

    private byte[] archiveOf(int applications) {
        return archives.export(somebodyWith(applications));
    }

    /** Their documents have no content, which an archive cannot have. */
    private Candidate somebodyWith(int applications) {
        Candidate candidate = fixtures.somebodyNew();
        ManyRows.of(candidate, applications);
        archives.run(candidate, "delete from document");
        return candidate;
    }
}
