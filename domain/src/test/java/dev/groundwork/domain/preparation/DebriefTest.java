package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DebriefTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-26T19:00:00Z"), ZoneOffset.UTC);
    private static final Instant HELD_AT = Instant.parse("2026-11-26T17:00:00Z");
    private static final DebriefedQuestion WEAK =
            new DebriefedQuestion("What is a page fault?", "operating-systems", 1, "Minor and major ones.");
    private static final DebriefedQuestion STRONG = new DebriefedQuestion("What is an inode?", null, 4, null);

    @Inject
    Fixtures fixtures;

    Candidate ada;
    UUID round;

    @BeforeEach
    void round() {
        ada = fixtures.somebodyNew();
        round = fixtures.as(ada, () -> interview(HELD_AT).id);
    }

    @Test
    void whatWasAskedGoesIntoTheBankAndWeakOnesAreDueAtOnce() {
        hold(WEAK, STRONG);
        fixtures.as(ada, () -> {
            Interview interview = Interview.require(round);
            assertThat(interview.outcome).isEqualTo(InterviewOutcome.HELD);
            Debrief debrief = Debrief.require(interview);
            assertThat(debrief.heldAt).isEqualTo(HELD_AT);
            assertThat(debrief.nextStep).isEqualTo("They call on Monday.");
            assertThat(Debrief.questionsOf(interview)).containsExactly(WEAK, STRONG);
            assertThat(Question.worded(WEAK.text()).orElseThrow().dueAt).isEqualTo(NOW.now());
            assertThat(Question.worded(STRONG.text()).orElseThrow().isCard()).isFalse();
        });
    }

    @Test
    void theSameAgainChangesNothing() {
        hold(WEAK, STRONG);
        UUID weak = fixtures.as(ada, () -> {
            Question question = Question.worded(WEAK.text()).orElseThrow();
            question.review(Rating.EASY, NOW);
            return question.id;
        });
        hold(WEAK, STRONG);
        fixtures.as(ada, () -> {
            assertThat(Debrief.require(Interview.require(round)).version).isZero();
            assertThat(Question.count()).isEqualTo(2);
            assertThat(Asking.count()).isEqualTo(2);
            assertThat(Question.require(weak).dueAt).isAfter(NOW.now());
        });
    }

    @Test
    void aQuestionThatIsTakenOutGoesUnlessSomethingHasBecomeOfIt() {
        hold(WEAK, STRONG);
        fixtures.as(ada, () -> {
            Question.worded(WEAK.text()).orElseThrow().review(Rating.GOOD, NOW);
        });
        hold();
        fixtures.as(ada, () -> {
            assertThat(Asking.count()).isZero();
            assertThat(Question.page(QuestionFilter.all(), null, 9))
                    .extracting(question -> question.text)
                    .containsExactly(WEAK.text());
        });
    }

    @Test
    void aKnownQuestionThatWentBadlyIsDueAgain() {
        UUID known = fixtures.as(ada, () -> {
            Question question =
                    Question.add(new QuestionDetails("what is a PAGE fault?", null, 5, "A trap.", null), NOW);
            question.review(Rating.EASY, NOW);
            return question.id;
        });
        hold(WEAK);
        fixtures.as(ada, () -> {
            Question question = Question.require(known);
            assertThat(question.details())
                    .isEqualTo(new QuestionDetails(
                            "what is a PAGE fault?", "operating-systems", 1, "A trap.", "Minor and major ones."));
            assertThat(question.dueAt).isEqualTo(NOW.now());
            assertThat(Asking.ofEach(List.of(known)).get(known))
                    .extracting(asking -> asking.interview.id)
                    .containsExactly(round);
        });
        hold();
        fixtures.as(ada, () -> assertThat(Question.require(known).confidence).isEqualTo(1));
    }

    @Test
    void whatIsWrongWithAQuestionIsNamedByItsPlace() {
        assertThatThrownBy(() -> hold(WEAK, new DebriefedQuestion(" ", null, 6, null)))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("questions[1].confidence", "questions[1].text"));
        assertThatThrownBy(() -> fixtures.as(
                        ada,
                        () -> Debrief.hold(
                                Interview.require(round),
                                new DebriefDetails(null, null, null, null, 6, List.of()),
                                NOW)))
                .isInstanceOf(InvalidInput.class);
        fixtures.as(ada, () -> assertThatThrownBy(() -> Debrief.require(Interview.require(round)))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void anOutcomeThatIsKnownStays() {
        fixtures.as(ada, () -> Interview.require(round).conclude(InterviewOutcome.PASSED, NOW));
        hold(WEAK);
        fixtures.as(ada, () -> assertThat(Interview.require(round).outcome).isEqualTo(InterviewOutcome.PASSED));
    }

    @Test
    void aStoryIsWarnedOfWhenTheCompanyHasHeardIt() {
        fixtures.as(ada, () -> {
            Interview first = Interview.require(round);
            Interview second = Interview.schedule(
                    first.application,
                    InterviewDetails.of(InterviewType.BEHAVIORAL, HELD_AT.plusSeconds(86_400), "UTC"),
                    NOW);
            Interview elsewhere = interview(HELD_AT);
            Story story = Story.create(
                    new StoryDetails("The cache that lied", null, null, null, null, null, null, null), NOW);
            Telling telling = story.tell(first);
            assertThat(story.tell(first)).isEqualTo(telling);
            assertThat(story.heardBefore(first)).isEmpty();
            assertThat(story.heardBefore(second)).containsExactly(telling);
            assertThat(story.heardBefore(elsewhere)).isEmpty();
            assertThat(Telling.in(first)).containsExactly(telling);
            assertThat(Telling.ofEach(List.of(story.id)).get(story.id)).containsExactly(telling);
            story.untell(first);
            assertThat(story.heardBefore(second)).isEmpty();
            story.tell(second);
            story.remove();
            assertThat(Telling.count()).isZero();
        });
    }

    @Test
    void aRoundTakesItsDebriefAlong() {
        hold(WEAK);
        fixtures.as(ada, () -> Interview.require(round).remove(NOW));
        fixtures.as(ada, () -> {
            assertThat(Debrief.count()).isZero();
            assertThat(Asking.count()).isZero();
            assertThat(Question.count()).isEqualTo(1);
        });
    }

    private void hold(DebriefedQuestion... questions) {
        fixtures.as(ada, () -> {
            DebriefDetails details = new DebriefDetails(
                    null, "It went well.", "They call on Monday.", null, 4, Arrays.asList(questions));
            Debrief.hold(Interview.require(round), details, NOW);
        });
    }

    private static Interview interview(Instant startsAt) {
        JobApplication application = JobApplication.create(
                ApplicationDetails.of("Company " + UUID.randomUUID(), "Engineer"), null, null, NOW);
        return Interview.schedule(
                application, InterviewDetails.of(InterviewType.OPERATING_SYSTEMS, startsAt, "UTC"), NOW);
    }
}
