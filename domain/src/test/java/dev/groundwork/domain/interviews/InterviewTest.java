package dev.groundwork.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.people.Part;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.TimelineEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class InterviewTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T09:00");

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void isKeptByTheClockOnTheWall() {
        fixtures.asSomebodyNew(() -> {
            Interview round = Interview.schedule(apply(), thursday(), NOW);
            reread();
            Interview read = Interview.require(round.id);
            assertThat(read.startsAt).isEqualTo("2026-11-26T17:00:00Z");
            assertThat(read.endsAt).isEqualTo("2026-11-26T18:00:00Z");
            assertThat(read.startsAtLocal).isEqualTo(THURSDAY);
            assertThat(read.timeZone).isEqualTo("America/Los_Angeles");
            assertThat(read.adjusted()).isEmpty();
            assertThat(read.durationMinutes()).isEqualTo(60);
            assertThat(read.outcome).isEqualTo(InterviewOutcome.SCHEDULED);
            assertThat(read.sequence).isZero();
            assertThat(read.details()).isEqualTo(thursday());
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T02:30, GAP", "2026-10-25T02:30, OVERLAP"})
    void theServersOwnZoneDoesNotBendIt(LocalDateTime local, Adjustment adjustment) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            fixtures.asSomebodyNew(() -> {
                UUID id = Interview.schedule(
                                apply(), InterviewDetails.of(InterviewType.CODING, local, "Europe/Berlin"), NOW)
                        .id;
                reread();
                assertThat(Interview.require(id).startsAtLocal).isEqualTo(local);
                assertThat(Interview.require(id).adjusted()).contains(adjustment);
            });
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void schedulingMovesTheApplicationToItsInterviews() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Interview.schedule(application, thursday(), NOW);
            assertThat(application.stage.slug).isEqualTo("interviewing");
            assertThat(application.stageEnteredAt).isEqualTo(NOW.now());
            assertThat(summaries(application))
                    .containsExactly(
                            "Moved to Interviewing", "Interview scheduled: Operating systems", "Added in Saved");
            application.moveTo(Stage.named("offer"), NOW);
            Interview.schedule(application, thursday(), NOW);
            assertThat(application.stage.slug).isEqualTo("offer");
        });
    }

    @Test
    void schedulingMovesNothingWhereItMakesNoSense() {
        fixtures.asSomebodyNew(() -> {
            JobApplication ended = apply();
            ended.end(new Ending(Outcome.REJECTED, null, null), NOW);
            Interview.schedule(ended, thursday(), NOW);
            assertThat(ended.stage.slug).isEqualTo("saved");
            JobApplication calledOff = apply();
            Interview.schedule(calledOff, thursday().with(InterviewOutcome.CANCELLED), NOW);
            assertThat(calledOff.stage.slug).isEqualTo("saved");
        });
    }

    @Test
    void aRoundWrittenDownAfterwardsDatesTheMoveBack() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = JobApplication.create(
                    ApplicationDetails.of("Oxide", "Engineer"), null, Instant.parse("2026-11-01T09:00:00Z"), NOW);
            Instant held = Instant.parse("2026-11-10T09:00:00Z");
            Interview.schedule(
                    application,
                    InterviewDetails.of(InterviewType.CODING, held, "UTC").with(InterviewOutcome.HELD),
                    NOW);
            assertThat(application.stage.slug).isEqualTo("interviewing");
            assertThat(application.stageEnteredAt).isEqualTo(held);
        });
    }

    @Test
    void withoutAStageForInterviewsTheApplicationStays() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Stage.named("interviewing").remove(NOW);
            Interview.schedule(application, thursday(), NOW);
            assertThat(application.stage.slug).isEqualTo("saved");
        });
    }

    @Test
    void roundsAreNumberedByTheirStart() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Interview second = Interview.schedule(application, thursday(), NOW);
            Interview first = Interview.schedule(application, thursday().at(THURSDAY.minusDays(1)), NOW);
            assertThat(List.of(first.round, second.round)).containsExactly(1, 2);
            first.change(first.details().at(THURSDAY.plusDays(1)), NOW);
            assertThat(List.of(second.round, first.round)).containsExactly(1, 2);
            second.cancel(NOW);
            assertThat(second.round).isNull();
            assertThat(first.round).isEqualTo(1);
            second.conclude(InterviewOutcome.SCHEDULED, NOW);
            second.remove(NOW);
            assertThat(first.round).isEqualTo(1);
        });
    }

    @Test
    void mergedApplicationsNumberTheirRoundsTogether() {
        fixtures.asSomebodyNew(() -> {
            JobApplication kept = apply();
            JobApplication gone = apply();
            UUID second = Interview.schedule(kept, thursday(), NOW).id;
            UUID first = Interview.schedule(gone, thursday().at(THURSDAY.minusDays(1)), NOW).id;
            JobApplication merged = JobApplication.merge(kept.id, gone.id, NOW);
            assertThat(Interview.of(merged)).extracting(round -> round.id).containsExactly(first, second);
            assertThat(Interview.of(merged)).extracting(round -> round.round).containsExactly(1, 2);
        });
    }

    @Test
    void changesAreCountedAndToldOnlyWhenThereAreAny() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Interview round = Interview.schedule(application, thursday(), NOW);
            round.change(thursday(), NOW);
            assertThat(round.sequence).isZero();
            round.change(thursday().at(THURSDAY.plusDays(2)), NOW);
            assertThat(round.sequence).isEqualTo(1);
            assertThat(round.startsAt).isEqualTo("2026-11-28T17:00:00Z");
            round.cancel(NOW);
            assertThat(round.sequence).isEqualTo(2);
            assertThat(summaries(application)).contains("Interview cancelled: Operating systems");
            round.remove(NOW);
            assertThat(summaries(application)).noneMatch(summary -> summary.startsWith("Interview"));
        });
    }

    @Test
    void remembersWithWhom() {
        fixtures.asSomebodyNew(() -> {
            Contact linus = Contact.create(ContactDetails.of("Linus"), NOW);
            Contact ada = Contact.create(ContactDetails.of("Ada"), NOW);
            Interview round = Interview.schedule(apply(), with(linus, ada, linus), NOW);
            assertThat(Interviewer.of(round)).containsExactly(ada, linus);
            assertThat(Involvement.of(round.application))
                    .extracting(involvement -> involvement.part)
                    .containsExactly(Part.INTERVIEWER, Part.INTERVIEWER);
            round.change(with(linus), NOW);
            assertThat(Interviewer.of(round)).containsExactly(linus);
            reread();
            Contact.<Contact>findById(linus.id).remove();
            assertThat(Interviewer.of(Interview.require(round.id))).isEmpty();
        });
    }

    @Test
    void twoRoundsAtOnceAreNoticed() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Interview round = Interview.schedule(application, thursday(), NOW);
            assertThat(Interview.clashingWith(thursday().at(THURSDAY.plusMinutes(59)), null))
                    .containsExactly(round);
            assertThat(Interview.clashingWith(thursday().at(THURSDAY.plusMinutes(60)), null))
                    .isEmpty();
            assertThat(Interview.clashingWith(thursday(), round.id)).isEmpty();
            round.cancel(NOW);
            assertThat(Interview.clashingWith(thursday(), null)).isEmpty();
        });
    }

    @Test
    void whatComesNextComesFirst() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Interview later = Interview.schedule(application, thursday(), NOW);
            Interview running = Interview.schedule(
                    application,
                    InterviewDetails.of(InterviewType.CODING, NOW.now().minusSeconds(60), "UTC"),
                    NOW);
            Interview.schedule(
                    application,
                    InterviewDetails.of(InterviewType.CODING, NOW.now().minusSeconds(3600), "UTC"),
                    NOW);
            assertThat(Interview.coming(NOW.now(), 9)).containsExactly(running, later);
            assertThat(Interview.count(InterviewFilter.all())).isEqualTo(3);
            JobApplication.<JobApplication>findById(application.id).bin(NOW);
            assertThat(Interview.coming(NOW.now(), 9)).isEmpty();
            assertThatThrownBy(() -> Interview.require(later.id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aListIsOneStatement() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            Interview.schedule(apply(), thursday(), NOW);
            Interview.schedule(apply(), thursday(), NOW);
        });
        CountedStatements counted = CountedStatements.during(() -> fixtures.as(ada, () -> Interview.coming(NOW.now(), 9)
                .forEach(round -> assertThat(round.application.company.name + round.application.stage.name)
                        .isNotNull())));
        assertThat(counted.without("set_config").total()).isEqualTo(1);
    }

    @Test
    void aStrangerFindsNone() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> Interview.schedule(apply(), thursday(), NOW).id);
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Interview.require(id)).isInstanceOf(NotFound.class);
            assertThat(Interview.page(InterviewFilter.all(), null, 9)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "CODING, 2026-11-26T17:00:00Z, 2026-11-26T09:00, Europe/Berlin, 60, startsAtLocal",
                "CODING, null, null, Europe/Berlin, 60, startsAt",
                "CODING, null, 2026-11-26T09:00, Mars/Olympus, 60, startsAt timeZone",
                "CODING, 2026-11-26T17:00:00Z, null, null, 60, timeZone",
                "CODING, +999999999-11-26T17:00:00Z, null, UTC, 60, startsAt",
                "CODING, null, +999999999-12-31T23:00, America/Los_Angeles, 60, startsAt",
                "CODING, 2026-11-26T17:00:00Z, null, UTC, 0, durationMinutes",
                "CODING, 2026-11-26T17:00:00Z, null, UTC, 40321, durationMinutes",
                "null, 2026-11-26T17:00:00Z, null, UTC, 60, type"
            },
            nullValues = "null")
    void whatBreaksARuleIsRefused(
            InterviewType type, Instant startsAt, LocalDateTime local, String zone, int minutes, String fields) {
        InterviewDetails details =
                new InterviewDetails(type, null, null, startsAt, local, zone, minutes, null, null, null, null);
        fixtures.asSomebodyNew(() -> assertThatThrownBy(() -> Interview.schedule(apply(), details, NOW))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly(fields.split(" "))));
    }

    private static InterviewDetails thursday() {
        return InterviewDetails.of(InterviewType.OPERATING_SYSTEMS, THURSDAY, "America/Los_Angeles");
    }

    private static InterviewDetails with(Contact... contacts) {
        return new InterviewDetails(
                InterviewType.PANEL, null, null, null, THURSDAY, "UTC", null, null, List.of(contacts), null, null);
    }

    private static JobApplication apply() {
        return JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW);
    }

    private static List<String> summaries(JobApplication application) {
        return TimelineEntry.of(application, null, 50).stream()
                .map(TimelineEntry::summary)
                .toList();
    }

    private void reread() {
        entityManager.flush();
        entityManager.clear();
    }
}
