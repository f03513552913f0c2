package dev.groundwork.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.account.Allowance.Use;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AllowanceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Inject
    Fixtures fixtures;

    @Inject
    CurrentCandidate currentCandidate;

    @Test
    void whatIsUsedUpComesBackOneByOne() {
        Allowance allowance = at(NOW);
        fixtures.asSomebodyNew(() -> {
            takeAll(allowance, Use.EXPORT, 200);
            assertThatThrownBy(() -> allowance.take(Use.EXPORT))
                    .isInstanceOfSatisfying(TooManyAttempts.class, refused -> assertThat(refused.retryAfter())
                            .isEqualTo(Duration.ofSeconds(10)));
            allowance.clock = clock(NOW.plusSeconds(4));
            assertThatThrownBy(() -> allowance.take(Use.EXPORT))
                    .isInstanceOfSatisfying(TooManyAttempts.class, refused -> assertThat(refused.retryAfter())
                            .isEqualTo(Duration.ofSeconds(6)));
            allowance.clock = clock(NOW.plusSeconds(10));
            allowance.take(Use.EXPORT);
            assertThatThrownBy(() -> allowance.take(Use.EXPORT)).isInstanceOf(TooManyAttempts.class);
        });
    }

    @Test
    void nobodyPaysForAnotherAndNoUseForAnother() {
        Allowance allowance = at(NOW);
        fixtures.asSomebodyNew(() -> {
            takeAll(allowance, Use.IMPORT, 100);
            assertThatThrownBy(() -> allowance.take(Use.IMPORT)).isInstanceOf(TooManyAttempts.class);
            allowance.take(Use.EXPORT);
        });
        fixtures.asSomebodyNew(() -> allowance.take(Use.IMPORT));
    }

    @Test
    void whoIsNotKnownIsNotCounted() {
        currentCandidate.become(CurrentCandidate.NOBODY, ZoneOffset.UTC);
        Allowance allowance = at(NOW);
        assertThatCode(() -> takeAll(allowance, Use.IMPORT, 300)).doesNotThrowAnyException();
    }

    @Test
    void itCostsNoStatement() {
        Candidate ada = fixtures.somebodyNew();
        Allowance allowance = at(NOW);
        assertThat(CountedStatements.during(() -> fixtures.as(ada, () -> takeAll(allowance, Use.WRITING, 6_000)))
                        .total())
                .isZero();
    }

    private static void takeAll(Allowance allowance, Use use, int times) {
        for (int i = 0; i < times; i++) {
            allowance.take(use);
        }
    }

    private static Allowance at(Instant now) {
        Allowance allowance = new Allowance();
        allowance.clock = clock(now);
        return allowance;
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
