package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RhythmTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void aNewCandidateHasTheUsualRhythms() {
        fixtures.asSomebodyNew(() -> assertThat(Rhythm.inOrder())
                .extracting(rhythm -> rhythm.stageKind + " " + rhythm.days)
                .containsExactly("APPLIED 7", "SCREENING 5", "INTERVIEWING 4", "OFFER 2"));
    }

    @Test
    void isChangedAndEnded() {
        fixtures.asSomebodyNew(() -> {
            Rhythm.keep(new RhythmDetails(StageKind.SAVED, 30, "Apply or let go"));
            Rhythm.keep(new RhythmDetails(StageKind.APPLIED, 10, "Ask"));
            Rhythm.of(StageKind.OFFER).orElseThrow().remove();
            assertThat(Rhythm.inOrder())
                    .extracting(rhythm -> rhythm.stageKind + " " + rhythm.days)
                    .containsExactly("SAVED 30", "APPLIED 10", "SCREENING 5", "INTERVIEWING 4");
            assertThatThrownBy(() -> Rhythm.keep(new RhythmDetails(StageKind.APPLIED, 91, " ")))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void makesATaskOnce() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("applied", NOW.now());
            assertThat(application.followUpOn).isEqualTo("2026-11-27");
            Task.of(application).get(0).remove(NOW);
            application.followHistory(later(1));
            assertThat(Task.of(application)).isEmpty();
            assertThat(application.followUpOn).isNull();
        });
    }

    @Test
    void savedApplicationsHaveNone() {
        fixtures.asSomebodyNew(
                () -> assertThat(apply("saved", NOW.now()).followUpOn).isNull());
    }

    @Test
    void anOldApplicationGetsNone() {
        fixtures.asSomebodyNew(() -> {
            assertThat(apply("applied", Instant.parse("2026-10-30T09:00:00Z")).followUpOn)
                    .isEqualTo("2026-11-06");
            assertThat(apply("applied", Instant.parse("2026-10-29T09:00:00Z")).followUpOn)
                    .isNull();
        });
    }

    @Test
    void theNextStageTakesItsPlaceAndUndoingTheMoveBringsItBack() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("applied", NOW.now());
            StageChange move = application.moveTo(Stage.named("screening"), later(1));
            assertThat(dueDays(application)).containsExactly("2026-11-25");
            move.remove(later(2));
            assertThat(dueDays(application)).containsExactly("2026-11-27");
            assertThat(application.followUpOn).isEqualTo("2026-11-27");
        });
    }

    @Test
    void aDoneOneStaysAndTheNextStageMakesItsOwn() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("applied", NOW.now());
            Task asked = Task.of(application).get(0);
            asked.complete(NOW);
            application.moveTo(Stage.named("screening"), later(1));
            assertThat(dueDays(application)).containsExactly("2026-11-25", "2026-11-27");
            StageChange.of(application).get(0).remove(later(2));
            assertThat(asked.stageChange).isNull();
            assertThat(Task.of(application)).contains(asked);
        });
    }

    @Test
    void movesWithTheDayOfTheStageChange() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("applied", NOW.now());
            StageChange change = StageChange.of(application).get(0);
            change.amend(new StageChangeDetails(change.stage, NOW.now().minus(Duration.ofDays(2)), null), NOW);
            assertThat(application.followUpOn).isEqualTo("2026-11-25");
            change.amend(new StageChangeDetails(Stage.named("offer"), change.enteredAt, null), NOW);
            assertThat(dueDays(application)).containsExactly("2026-11-20");
            assertThat(application.followUpOn).isEqualTo("2026-11-20");
        });
    }

    @Test
    void endingTakesItBackAndReopeningBringsItBack() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("applied", NOW.now());
            application.end(new Ending(Outcome.REJECTED, null, null), later(1));
            assertThat(dueDays(application)).isEmpty();
            assertThat(application.followUpOn).isNull();
            application.reopen(later(2));
            assertThat(application.followUpOn).isEqualTo("2026-11-27");
        });
    }

    @Test
    void aFollowUpOfTheCandidatesOwnIsEnough() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("saved", NOW.now());
            Task.create(
                    new TaskDetails(application, TaskKind.FOLLOW_UP, "Mine", LocalDate.of(2026, 12, 24), null), NOW);
            application.moveTo(Stage.named("applied"), later(1));
            assertThat(dueDays(application)).containsExactly("2026-12-24");
        });
    }

    @Test
    void applicationsThatAreWrittenTogetherGetTheirs() {
        fixtures.asSomebodyNew(() -> {
            Ending ending = new Ending(Outcome.REJECTED, LocalDate.of(2026, 11, 19), null);
            Instant longAgo = Instant.parse("2026-01-01T09:00:00Z");
            List<JobApplication> applications = ApplicationBatch.create(
                    List.of(
                            beginning(null, NOW.now(), null, false),
                            beginning(null, NOW.now(), null, true),
                            beginning(LocalDate.of(2026, 12, 24), longAgo, null, true),
                            beginning(null, NOW.now(), ending, false),
                            beginning(null, longAgo, null, false)),
                    NOW);
            assertThat(applications)
                    .extracting(application -> application.followUpOn)
                    .containsExactly(LocalDate.of(2026, 11, 27), null, LocalDate.of(2026, 12, 24), null, null);
            assertThat(applications).allSatisfy(application -> {
                LocalDate before = application.followUpOn;
                application.followHistory(NOW);
                assertThat(application.followUpOn).isEqualTo(before);
            });
            assertThat(Task.count()).isEqualTo(2);
        });
    }

    private static NewApplication beginning(LocalDate followUpOn, Instant at, Ending ending, boolean followUpTold) {
        ApplicationDetails details = new ApplicationDetails(
                "Oxide",
                "Engineer",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                followUpOn,
                null,
                null,
                null);
        StageChangeDetails applied = new StageChangeDetails(Stage.named("applied"), at, null);
        return new NewApplication(details, List.of(applied), ending, null, followUpTold);
    }

    private static JobApplication apply(String stage, Instant at) {
        return JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), Stage.named(stage), at, NOW);
    }

    private static List<String> dueDays(JobApplication application) {
        return Task.of(application).stream().map(task -> task.dueOn.toString()).toList();
    }

    private static Moment later(int hours) {
        return new Moment(NOW.now().plusSeconds(hours * 3600L), NOW.zone());
    }
}
