package dev.groundwork.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class IdempotencyKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final byte[] REQUEST = {1};
    private static final byte[] ANOTHER = {2};

    @Inject
    Fixtures fixtures;

    @Test
    void theSecondClaimGetsTheFirstAnswer() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> answered("once", NOW));
        fixtures.as(ada, () -> {
            IdempotencyKey again = IdempotencyKey.claim("once", REQUEST, NOW.plusSeconds(1));
            assertThat(again.isAnswered()).isTrue();
            assertThat(again.status).isEqualTo(201);
            assertThat(again.location).isEqualTo("/here");
        });
    }

    @Test
    void aKeyIsGoodForOneRequestOnly() {
        fixtures.asSomebodyNew(() -> {
            answered("once", NOW);
            assertThatThrownBy(() -> IdempotencyKey.claim("once", ANOTHER, NOW)).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void aKeyOfAnotherCandidateIsAnother() {
        fixtures.asSomebodyNew(() -> answered("once", NOW));
        fixtures.asSomebodyNew(
                () -> assertThat(IdempotencyKey.claim("once", ANOTHER, NOW).isAnswered())
                        .isFalse());
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> answered("once", NOW));
        Instant later = NOW.plus(Duration.ofHours(24)).plusSeconds(1);
        fixtures.as(ada, () -> assertThat(
                        IdempotencyKey.claim("once", ANOTHER, later).isAnswered())
                .isFalse());
    }

    private static void answered(String key, Instant now) {
        IdempotencyKey.claim(key, REQUEST, now).answer(201, "/here", null, new byte[] {3});
    }
}
