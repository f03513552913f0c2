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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class JobApplicationTest {

    private static final Moment FRIDAY = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Inject
    Fixtures fixtures;

    @Test
    void beginsInTheFirstStage() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", null, null);
            assertThat(application.stage.slug).isEqualTo("saved");
            assertThat(application.stageEnteredAt).isEqualTo(FRIDAY.now());
            assertThat(application.appliedOn).isNull();
            assertThat(TimelineEntry.of(application, null, 10))
                    .extracting(TimelineEntry::summary)
                    .containsExactly("Added in Saved");
        });
    }

    @Test
    void theDayOfApplyingIsThatOfTheFirstChangeIntoAnAppliedStageInTheCandidatesZone() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", "applied", Instant.parse("2026-11-19T23:30:00Z"));
            assertThat(application.appliedOn).isEqualTo(LocalDate.of(2026, 11, 20));
        });
    }

    @Test
    void anEarlierChangeAddsToThePastAndMovesTheCreationBack() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", null, null);
            application.moveTo(Stage.named("interviewing"), FRIDAY);
            application.moveTo(
                    new StageChangeDetails(Stage.named("screening"), Instant.parse("2026-11-01T10:00:00Z"), null),
                    FRIDAY);
            assertThat(application.stage.slug).isEqualTo("interviewing");
            assertThat(StageChange.of(application))
                    .extracting(change -> change.stage.slug)
                    .containsExactly("saved", "screening", "interviewing");
            assertThat(StageChange.of(application).get(0).enteredAt).isEqualTo("2026-11-01T10:00:00Z");
        });
    }

    @Test
    void movingBackKeepsTheFurthestKind() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", "offer", null);
            application.moveTo(Stage.named("applied"), later(1));
            assertThat(application.stage.slug).isEqualTo("applied");
            assertThat(application.furthestKind).isEqualTo(StageKind.OFFER);
        });
    }

    @Test
    void anEndedApplicationIsMovedOnlyIntoItsPast() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", "applied", Instant.parse("2026-10-01T10:00:00Z"));
            application.end(new Ending(Outcome.GHOSTED, LocalDate.of(2026, 11, 10), null), FRIDAY);
            assertThatThrownBy(() -> application.moveTo(Stage.named("offer"), FRIDAY))
                    .isInstanceOf(AlreadyEnded.class);
            application.moveTo(
                    new StageChangeDetails(Stage.named("screening"), Instant.parse("2026-11-02T10:00:00Z"), null),
                    FRIDAY);
            assertThat(application.stage.slug).isEqualTo("screening");
            assertThat(application.outcome).isEqualTo(Outcome.GHOSTED);
        });
    }

    @Test
    void reopeningKeepsTheStageAndTellsIt() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", "screening", null);
            application.end(new Ending(Outcome.REJECTED, null, "too junior"), later(1));
            application.reopen(later(2));
            assertThat(application.outcome).isNull();
            assertThat(application.stage.slug).isEqualTo("screening");
            assertThat(TimelineEntry.of(application, null, 10))
                    .extracting(TimelineEntry::summary)
                    .containsExactly("Reopened", "Ended: rejected", "Added in Screening");
        });
    }

    @Test
    void amendingAndRemovingChangesMovesTheCurrentStage() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", "applied", Instant.parse("2026-10-01T10:00:00Z"));
            StageChange offer = application.moveTo(Stage.named("offer"), FRIDAY);
            offer.amend(new StageChangeDetails(offer.stage, Instant.parse("2026-09-01T10:00:00Z"), "verbal"), FRIDAY);
            assertThat(application.stage.slug).isEqualTo("offer");
            assertThat(application.stageEnteredAt).isEqualTo("2026-09-01T10:00:00Z");
            offer.remove(FRIDAY);
            assertThat(application.stage.slug).isEqualTo("applied");
            assertThat(application.furthestKind).isEqualTo(StageKind.APPLIED);
            StageChange only = StageChange.of(application).get(0);
            assertThatThrownBy(() -> only.remove(FRIDAY)).isInstanceOf(OnlyStageChange.class);
        });
    }

    @Test
    void theSameCompanyAndTagsAreMadeOnce() {
        fixtures.asSomebodyNew(() -> {
            JobApplication first = applied("Grüne Energie", "Engineer", null, null);
            JobApplication second = applied("  GRÜNE  energie ", "Operator", null, null);
            assertThat(second.company.id).isEqualTo(first.company.id);
            first.describe(tagged(first, "Remote", "azure"), FRIDAY);
            second.describe(tagged(second, "remote", "AZURE"), FRIDAY);
            assertThat(first.tags()).containsExactly("azure", "Remote");
            assertThat(Tag.inOrder()).hasSize(2);
        });
    }

    @Test
    void describingWithTheSameChangesNothing() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", null, null);
            Instant before = application.updatedAt;
            application.describe(application.details(), later(5));
            assertThat(application.updatedAt).isEqualTo(before);
        });
    }

    @Test
    void everyBrokenRuleIsNamed() {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(
                        () -> JobApplication.create(ApplicationDetails.of(" ", "x".repeat(201)), null, null, FRIDAY))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("company", "role")));
    }

    @Test
    void theBinHidesIt() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = applied("Oxide", "Engineer", null, null);
            UUID id = application.id;
            application.bin(FRIDAY);
            assertThatThrownBy(() -> JobApplication.require(id)).isInstanceOf(NotFound.class);
            JobApplication.requireBinned(id).restore(later(1));
            assertThat(JobApplication.require(id).binnedAt).isNull();
        });
    }

    private static ApplicationDetails tagged(JobApplication application, String... tags) {
        return application.details(List.of(tags));
    }

    private static JobApplication applied(String company, String role, String stage, Instant at) {
        return JobApplication.create(
                ApplicationDetails.of(company, role), stage == null ? null : Stage.named(stage), at, FRIDAY);
    }

    private static Moment later(int hours) {
        return new Moment(FRIDAY.now().plusSeconds(hours * 3600L), FRIDAY.zone());
    }
}
