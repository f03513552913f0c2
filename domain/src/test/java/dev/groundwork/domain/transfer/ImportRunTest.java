package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an import gets on, is cancelled, or breaks off. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportRunTest {

    private static final ImportOrder ORDER = new ImportOrder(null, false, false);
    private static final int ROWS = 100;
    private static final FileContent CONTENT = Imports.content(IntStream.range(0, ROWS)
            .mapToObj(i -> "Oxide,Engineer " + i + ",remote\n")
            .collect(Collectors.joining("", "company,role,tags\n", "")));

    @Inject
    Fixtures fixtures;

    @Inject
    ApplicationImport imports;

    @Inject
    ImportFormats formats;

    @Test
    void oneThatIsSilentHasFailedAndIsInNobodysWay() {
        Candidate ada = fixtures.somebodyNew();
        UUID silent = fixtures.as(ada, () -> begin(Imports.NOW).id);
        fixtures.as(ada, () -> {
            ImportRun run = ImportRun.require(silent);
            assertThat(run.stateAt(later(44))).isEqualTo(ImportRun.State.RUNNING);
            assertThatThrownBy(() -> begin(later(44))).isInstanceOf(Conflict.class);
            assertThat(run.stateAt(later(46))).isEqualTo(ImportRun.State.FAILED);
            assertThat(run.failureAt(later(46)).orElseThrow()).contains("Nothing was written");
        });
        fixtures.as(ada, () -> begin(later(46)));
        fixtures.as(ada, () -> assertThat(ImportRun.require(silent).state).isEqualTo(ImportRun.State.FAILED));
    }

    @Test
    void aSignOfLifeKeepsItRunning() {
        fixtures.asSomebodyNew(() -> {
            UUID id = begin(Imports.NOW).id;
            ImportRun.live(id, later(40).now());
            ImportRun.getEntityManager().clear();
            assertThat(ImportRun.require(id).stateAt(later(60))).isEqualTo(ImportRun.State.RUNNING);
        });
    }

    @Test
    void itGetsOnWhileItReadsWeighsAndWrites() {
        List<Double> steps = new ArrayList<>();
        fixtures.asSomebodyNew(() -> imports.run(CONTENT, ORDER, Imports.NOW, steps::add));
        assertThat(steps).hasSizeGreaterThan(2 * ROWS + 5).allMatch(step -> step < ROWS / 10.0);
        assertThat(steps.stream().mapToDouble(Double::doubleValue).sum()).isBetween(ROWS - 0.01, ROWS + 0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, ROWS + ROWS / 2, 2 * ROWS + 3, 2 * ROWS + 9})
    void cancelledAtAnyTimeItLeavesNothing(int last) {
        Candidate ada = fixtures.somebodyNew();
        List<Double> steps = new ArrayList<>();
        assertThatThrownBy(() -> fixtures.as(
                        ada,
                        () -> imports.run(CONTENT, ORDER, Imports.NOW, step -> {
                            steps.add(step);
                            if (steps.size() == last) {
                                throw new ImportCancelled();
                            }
                        })))
                .isInstanceOf(ImportCancelled.class);
        fixtures.as(ada, () -> {
            assertThat(JobApplication.count()).isZero();
            assertThat(ImportedRow.count()).isZero();
            imports.run(CONTENT, ORDER, Imports.NOW);
            assertThat(JobApplication.count()).isEqualTo(ROWS);
        });
    }

    private ImportRun begin(Moment moment) {
        return ImportRun.begin(formats.read(CONTENT, null), ORDER, moment);
    }

    private static Moment later(int seconds) {
        return new Moment(Imports.NOW.now().plusSeconds(seconds), Imports.NOW.zone());
    }
}
