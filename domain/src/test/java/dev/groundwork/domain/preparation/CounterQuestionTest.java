package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.Company;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CounterQuestionTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void theyBeginWithSomeForEveryAudienceOnce() {
        fixtures.asSomebodyNew(() -> {
            CounterQuestion.begin(NOW);
            CounterQuestion.begin(NOW);
            assertThat(CounterQuestion.all())
                    .hasSize(13)
                    .extracting(question -> question.audience)
                    .isSorted()
                    .contains(Audience.values());
            assertThat(CounterQuestion.all()).allSatisfy(question -> {
                assertThat(question.text).endsWith("?");
                assertThat(question.why).endsWith(".");
            });
        });
    }

    @Test
    void everyCompanyHasItsAnswer() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> {
            CounterQuestion question = CounterQuestion.create(
                    new CounterQuestionDetails(Audience.ENGINEER, "How often are you woken?", null), NOW);
            question.answer(Company.named("Oxide", NOW.now()), "Once a month.", NOW);
            question.answer(Company.named("Fly.io", NOW.now()), "Every night.", NOW);
            return question.id;
        });
        fixtures.as(ada, () -> {
            CounterQuestion question = CounterQuestion.require(id);
            Company oxide = Company.named("Oxide", NOW.now());
            question.answer(oxide, "Twice a month.", NOW);
            assertThat(CounterAnswer.of(oxide))
                    .extracting(answer -> answer.text)
                    .containsExactly("Twice a month.");
            assertThat(CounterAnswer.of(question)).hasSize(2);
            question.answer(oxide, " ", NOW);
            assertThat(CounterAnswer.of(oxide)).isEmpty();
        });
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> CounterQuestion.require(id)).isInstanceOf(NotFound.class));
        fixtures.as(ada, () -> CounterQuestion.require(id).remove());
        fixtures.as(ada, () -> assertThat(CounterAnswer.count()).isZero());
    }
}
