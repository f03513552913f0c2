package dev.groundwork.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.account.Throttle.Limit;
import dev.groundwork.domain.database.PostgresTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The clock of the machine is set forward or back while people are signed in and attempts are counted. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ClockJumpsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Duration JUMP = Duration.ofHours(1);
    private static final Limit TWICE = new Limit("trying in a test", 2, Duration.ofMinutes(15));

    @Inject
    Fixtures fixtures;

    @Inject
    AccountSettings settings;

    @Inject
    AgroalDataSource dataSource;

    @Test
    @ActivateRequestContext
    void aSessionLivesThroughAClockThatIsSetBackAndForth() {
        Candidate ada = fixtures.somebodyNew();
        String secret = QuarkusTransaction.requiringNew()
                .call(() -> Session.open(ada, "a browser", "192.0.2.1", NOW))
                .text();
        for (Instant now : new Instant[] {NOW.minus(JUMP), NOW.plus(JUMP), NOW.minus(JUMP.multipliedBy(2)), NOW}) {
            Optional<Session> found =
                    QuarkusTransaction.requiringNew().call(() -> Session.bySecret(secret, settings.session(), now));
            assertThat(found).as("at %s", now).isPresent();
        }
    }

    @Test
    void whoWasShutOutByAClockThatWasWrongIsLetInByTheRightOne() {
        String subject = UUID.randomUUID().toString();
        Throttle fast = at(NOW.plus(JUMP));
        fast.count(TWICE, subject);
        fast.count(TWICE, subject);
        assertThatThrownBy(() -> fast.check(TWICE, subject)).isInstanceOf(TooManyAttempts.class);
        Throttle right = at(NOW);
        assertThatCode(() -> right.check(TWICE, subject)).doesNotThrowAnyException();
        right.count(TWICE, subject);
        assertThatCode(() -> right.check(TWICE, subject)).doesNotThrowAnyException();
        right.count(TWICE, subject);
        assertThatThrownBy(() -> right.check(TWICE, subject))
                .isInstanceOfSatisfying(TooManyAttempts.class, refused -> assertThat(refused.retryAfter())
                        .isEqualTo(TWICE.window()));
        assertThatThrownBy(() -> at(NOW.plus(Duration.ofMinutes(10))).check(TWICE, subject))
                .isInstanceOf(TooManyAttempts.class);
    }

    private Throttle at(Instant now) {
        Throttle throttle = new Throttle();
        throttle.dataSource = dataSource;
        throttle.clock = Clock.fixed(now, ZoneOffset.UTC);
        return throttle;
    }
}
