package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class QuestionTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Inject
    Fixtures fixtures;

    @ParameterizedTest
    @CsvSource({", true", "0, true", "2, true", "3, false", "5, false"})
    void aWeakOneIsACardThatIsDueAtOnce(Integer confidence, boolean card) {
        fixtures.asSomebodyNew(() -> {
            Question question = add("What is a page fault?", confidence);
            assertThat(question.isCard()).isEqualTo(card);
            assertThat(question.dueAt).isEqualTo(card ? NOW.now() : null);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void confidenceIsFromNoneToFive(int confidence) {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(() -> add("x", confidence))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("confidence")));
    }

    @Test
    void whatItAsksAboutIsACompetencyOrNone() {
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> Question.add(new QuestionDetails("x", "juggling", 1, null, null), NOW))
                        .isInstanceOf(InvalidInput.class));
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 2026-11-20T09:01:00Z",
        "HARD, 2026-11-20T09:05:30Z",
        "GOOD, 2026-11-20T09:10:00Z",
        "EASY, 2026-11-27T23:00:00Z"
    })
    void aReviewTellsWhenItIsDueAgain(Rating rating, Instant dueAt) {
        fixtures.asSomebodyNew(() -> {
            Question question = add("What is a page fault?", 1);
            assertThat(question.dueAfter(rating, NOW)).isEqualTo(dueAt);
            Review review = question.review(rating, NOW);
            assertThat(review.dueAt).isEqualTo(dueAt);
            assertThat(question.dueAt).isEqualTo(dueAt);
            assertThat(Review.of(question)).containsExactly(review);
        });
    }

    @Test
    void whatIsKnownOfItOutlivesTheTransaction() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> {
            Question question = add("What is a page fault?", 1);
            question.review(Rating.GOOD, NOW);
            return question.id;
        });
        fixtures.as(ada, () -> {
            Question question = Question.require(id);
            question.review(Rating.GOOD, new Moment(question.dueAt, NOW.zone()));
            assertThat(question.dueAt).isEqualTo(Instant.parse("2026-11-21T23:00:00Z"));
            assertThat(Review.of(question)).hasSize(2);
        });
        fixtures.as(ada, () -> Question.require(id).remove());
        fixtures.as(ada, () -> assertThat(Review.count()).isZero());
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> Question.require(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void itBecomesACardWhenItBecomesWeakAndRestsWhenItIsTold() {
        fixtures.asSomebodyNew(() -> {
            Question question = add("What is a page fault?", 5);
            question.change(new QuestionDetails(question.text, "operating-systems", 2, null, "Minor and major."), NOW);
            assertThat(question.dueAt).isEqualTo(NOW.now());
            question.review(Rating.EASY, NOW);
            question.rehearse(NOW);
            assertThat(question.dueAt).isEqualTo(NOW.now());
            question.rest(NOW);
            assertThat(question.isCard()).isFalse();
        });
    }

    @Test
    void theBankIsReadInParts() {
        fixtures.asSomebodyNew(() -> {
            Question first = add("What is a page fault?", 1);
            Question second = Question.add(
                    new QuestionDetails("What is a lease?", "clean-code", 4, null, null),
                    new Moment(NOW.now().plusSeconds(1), NOW.zone()));
            assertThat(Question.page(QuestionFilter.all(), null, 9)).containsExactly(second, first);
            assertThat(Question.page(QuestionFilter.all(), second.place(), 9)).containsExactly(first);
            assertThat(Question.page(new QuestionFilter("LEASE", null, null), null, 9))
                    .containsExactly(second);
            assertThat(Question.page(new QuestionFilter(null, "clean-code", null), null, 9))
                    .containsExactly(second);
            assertThat(Question.page(new QuestionFilter(null, null, true), null, 9))
                    .containsExactly(first);
            assertThat(Question.count(new QuestionFilter(null, null, false))).isEqualTo(1);
            assertThat(Question.worded(" what is A lease? ")).contains(second);
            assertThat(Question.worded("What is a mutex?")).isEmpty();
        });
    }

    private static Question add(String text, Integer confidence) {
        return Question.add(new QuestionDetails(text, null, confidence, null, null), NOW);
    }
}
