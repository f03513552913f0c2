package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.today.Due;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A card is never due after the next round that needs it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ComingRoundsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Moment MONDAY = at("2026-11-23T09:00");
    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T09:00");
    private static final String SYSTEMS = "operating-systems";

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void aCardIsDueTheDayBeforeTheNextRoundThatNeedsIt() {
        fixtures.asSomebodyNew(() -> {
            Question needed = ask(SYSTEMS);
            Question other = ask("clean-code");
            needed.review(Rating.EASY, MONDAY);
            other.review(Rating.EASY, MONDAY);
            Interview round = schedule(THURSDAY);
            assertThat(dueAt(needed, MONDAY)).isEqualTo(at("2026-11-25T00:00").now());
            assertThat(dueAt(other, MONDAY)).isEqualTo(at("2026-12-01T00:00").now());
            assertThat(due(at("2026-11-24T23:00"))).isEmpty();
            assertThat(due(at("2026-11-25T07:00"))).containsExactly(needed);

            round.change(round.details().at(THURSDAY.plusDays(2)), MONDAY);
            entityManager.flush();
            assertThat(dueAt(needed, MONDAY)).isEqualTo(at("2026-11-27T00:00").now());
            assertThat(due(at("2026-11-25T07:00"))).isEmpty();

            round.cancel(MONDAY);
            entityManager.flush();
            assertThat(dueAt(needed, MONDAY)).isEqualTo(at("2026-12-01T00:00").now());
        });
    }

    @Test
    void whatWasRehearsedTheDayBeforeIsNotAskedForAgainBeforeTheRound() {
        fixtures.asSomebodyNew(() -> {
            Question card = ask(SYSTEMS);
            Interview round = schedule(THURSDAY);
            Moment wednesday = at("2026-11-25T07:00");
            card.review(Rating.EASY, wednesday);
            entityManager.flush();
            assertThat(due(wednesday)).isEmpty();
            assertThat(due(at("2026-11-26T07:00"))).isEmpty();
            assertThat(dueAt(card, wednesday)).isEqualTo(round.startsAt);
        });
    }

    @Test
    void aRoundTodayAsksForWhatWasNotRehearsedSinceYesterday() {
        fixtures.asSomebodyNew(() -> {
            Question card = ask(SYSTEMS);
            card.review(Rating.EASY, MONDAY);
            schedule(THURSDAY);
            assertThat(due(at("2026-11-26T07:00"))).containsExactly(card);
            assertThat(due(at("2026-11-26T20:00"))).isEmpty();
        });
    }

    @Test
    void aNewWeakQuestionIsDueTodayAndCountsThere() {
        fixtures.asSomebodyNew(() -> {
            long before = Due.by(MONDAY);
            Question card = ask(SYSTEMS);
            assertThat(due(MONDAY)).containsExactly(card);
            assertThat(Question.countDue(MONDAY)).isEqualTo(1);
            assertThat(Due.by(MONDAY)).isEqualTo(before + 1);
            card.review(Rating.GOOD, MONDAY);
            entityManager.flush();
            assertThat(due(MONDAY)).containsExactly(card);
            card.review(Rating.GOOD, MONDAY);
            entityManager.flush();
            assertThat(due(MONDAY)).isEmpty();
            assertThat(Due.by(MONDAY)).isEqualTo(before);
        });
    }

    @Test
    void theDueOnesAreReadInPartsInOneStatement() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            schedule(THURSDAY);
            for (int i = 0; i < 5; i++) {
                ask(SYSTEMS);
            }
        });
        fixtures.as(ada, () -> {
            List<Question> first = Question.due(MONDAY, null, 2);
            CountedStatements counted = CountedStatements.during(() ->
                    assertThat(Question.due(MONDAY, first.get(1).duePlace(), 9)).hasSize(3));
            assertThat(counted.total()).as(counted.toString()).isEqualTo(1);
            CountedStatements rounds = CountedStatements.during(() -> ComingRounds.after(MONDAY));
            assertThat(rounds.total()).as(rounds.toString()).isEqualTo(1);
        });
        fixtures.asSomebodyNew(() -> assertThat(Question.countDue(MONDAY)).isZero());
    }

    private List<Question> due(Moment moment) {
        return Question.due(moment, null, 9);
    }

    private static Instant dueAt(Question question, Moment moment) {
        return ComingRounds.after(moment).dueAt(question);
    }

    private Question ask(String competency) {
        Question question =
                Question.add(new QuestionDetails("Why " + competency + "?", competency, 1, null, null), MONDAY);
        entityManager.flush();
        return question;
    }

    private Interview schedule(LocalDateTime start) {
        JobApplication application =
                JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, MONDAY);
        Interview round = Interview.schedule(
                application, InterviewDetails.of(InterviewType.OPERATING_SYSTEMS, start, "Europe/Berlin"), MONDAY);
        entityManager.flush();
        return round;
    }

    private static Moment at(String local) {
        return new Moment(LocalDateTime.parse(local).atZone(BERLIN).toInstant(), BERLIN);
    }
}
