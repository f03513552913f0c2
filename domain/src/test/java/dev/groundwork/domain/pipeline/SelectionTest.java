package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SelectionTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void allMoveAndThoseThatAreThereTellNothingNew() {
        fixtures.asSomebodyNew(() -> {
            JobApplication saved = create("saved");
            JobApplication applied = create("applied");

            assertThat(both(saved, applied).moveTo(Stage.named("applied"), NOW)).isEqualTo(1);

            assertThat(saved.stage.slug).isEqualTo("applied");
            assertThat(StageChange.of(applied)).hasSize(1);
        });
    }

    @Test
    void noneMovesWhenOneHasEnded() {
        fixtures.asSomebodyNew(() -> {
            JobApplication saved = create("saved");
            JobApplication ended = create("applied");
            ended.end(new Ending(Outcome.GHOSTED, null, null), NOW);

            assertThatThrownBy(() -> both(saved, ended).moveTo(Stage.named("offer"), NOW))
                    .isInstanceOf(SomeHaveEnded.class)
                    .hasMessageStartingWith("One of the chosen applications has ended.");
            assertThat(saved.stage.slug).isEqualTo("saved");
        });
    }

    @Test
    void aTagIsPutOnThoseThatLackIt() {
        fixtures.asSomebodyNew(() -> {
            JobApplication one = create("saved");
            JobApplication other = create("saved");
            Selection.of(List.of(one.id)).tag("Remote", NOW);

            assertThat(both(one, other).tag(" REMOTE ", NOW)).isEqualTo(1);

            assertThat(one.tags()).containsExactly("Remote");
            assertThat(other.tags()).containsExactly("Remote");
            assertThatThrownBy(() -> both(one, other).tag(" ", NOW)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> both(one, other).tag("x".repeat(51), NOW)).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void endingAndArchivingLeaveAloneWhatIsSoAlready() {
        fixtures.asSomebodyNew(() -> {
            JobApplication open = create("applied");
            JobApplication rejected = create("applied");
            rejected.end(new Ending(Outcome.REJECTED, null, null), NOW);

            assertThat(both(open, rejected).end(new Ending(Outcome.GHOSTED, null, null), NOW))
                    .isEqualTo(1);
            assertThat(both(open, rejected).archive(NOW)).isEqualTo(2);
            assertThat(both(open, rejected).archive(NOW)).isZero();

            assertThat(open.outcome).isEqualTo(Outcome.GHOSTED);
            assertThat(rejected.outcome).isEqualTo(Outcome.REJECTED);
        });
    }

    @Test
    void whatWentToTheBinTogetherComesBackTogether() {
        fixtures.asSomebodyNew(() -> {
            JobApplication one = create("saved");
            JobApplication other = create("saved");
            create("saved").bin(new Moment(NOW.now().minusSeconds(1), NOW.zone()));

            assertThat(both(one, other).bin(NOW)).isEqualTo(2);
            assertThat(JobApplication.countInTheBin()).isEqualTo(3);

            assertThat(Selection.binnedAt(NOW.now()).restore(NOW)).isEqualTo(2);
            assertThat(JobApplication.countInTheBin()).isEqualTo(1);
            assertThat(Selection.binnedAt(NOW.now()).restore(NOW)).isZero();
        });
    }

    @Test
    void aStrangersApplicationIsNotAmongThem() {
        UUID adas = fixtures.as(fixtures.somebodyNew(), () -> create("saved").id);
        fixtures.asSomebodyNew(() -> {
            UUID own = create("saved").id;
            assertThatThrownBy(() -> Selection.of(List.of(own, adas))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Selection.of(List.of())).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void stagesKnowHowManyApplicationsTheySaw() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = create("saved");
            application.moveTo(Stage.named("applied"), NOW);
            application.moveTo(Stage.named("saved"), NOW);

            assertThat(StageChange.applicationsByStage())
                    .containsOnlyKeys(Stage.named("saved").id, Stage.named("applied").id)
                    .containsValues(1L);
        });
    }

    private static Selection both(JobApplication one, JobApplication other) {
        return Selection.of(List.of(one.id, other.id));
    }

    private static JobApplication create(String stage) {
        return JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), Stage.named(stage), null, NOW);
    }
}
