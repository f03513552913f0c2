package dev.groundwork.domain.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.AccountSettings;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.account.IdempotencyKey;
import dev.groundwork.domain.account.Invitation;
import dev.groundwork.domain.account.Secret;
import dev.groundwork.domain.account.Session;
import dev.groundwork.domain.account.Throttle;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UpkeepTest {

    @Inject
    Upkeep upkeep;

    @Inject
    AccountSettings settings;

    @Inject
    Throttle throttle;

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void endedSessionsGoAndLivingOnesStay() {
        Candidate ada = fixtures.somebodyNew();
        Instant now = clock.instant();
        Secret living = open(ada, now);
        Secret unused = open(ada, now.minus(settings.session().idle()).minusSeconds(1));
        Secret old = open(ada, now.minus(settings.session().maximum()).minusSeconds(1));
        upkeep.putInOrder();
        assertThat(QuarkusTransaction.requiringNew().call(() -> Session.of(ada.id)))
                .extracting(session -> session.secretHash)
                .contains(living.hash())
                .doesNotContain(unused.hash(), old.hash());
    }

    @Test
    void anInvitationNobodyUsedInTimeGoes() {
        Instant now = clock.instant();
        Secret open = invite(now);
        Secret expired = invite(now.minus(Duration.ofDays(2)));
        upkeep.putInOrder();
        List<Invitation> left = QuarkusTransaction.requiringNew().call(() -> Invitation.listAll());
        assertThat(left)
                .extracting(invitation -> invitation.secretHash)
                .contains(open.hash())
                .doesNotContain(expired.hash());
    }

    @Test
    void countsWhoseWindowHasEndedGo() {
        long before = throttles();
        throttle.count(new Throttle.Limit("upkeep, ended", 1, Duration.ofSeconds(-1)), "somebody");
        throttle.count(new Throttle.Limit("upkeep, running", 1, Duration.ofHours(1)), "somebody");
        assertThat(throttles()).isEqualTo(before + 2);
        upkeep.putInOrder();
        assertThat(throttles()).isBetween(1L, before + 1);
    }

    @Test
    void keysOfEverybodyGoAfterADay() {
        List<Candidate> candidates = List.of(fixtures.somebodyNew(), fixtures.somebodyNew());
        Instant now = clock.instant();
        candidates.forEach(candidate -> fixtures.as(candidate, () -> {
            IdempotencyKey.claim("young", new byte[] {1}, now.minus(Duration.ofHours(23)));
            IdempotencyKey.claim("old", new byte[] {1}, now.minus(Duration.ofHours(25)));
        }));
        upkeep.putInOrder();
        candidates.forEach(
                candidate -> fixtures.as(candidate, () -> assertThat(IdempotencyKey.<IdempotencyKey>listAll())
                        .extracting(key -> key.text)
                        .containsExactly("young")));
    }

    private static Secret open(Candidate candidate, Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> Session.open(candidate, null, null, at));
    }

    private static Secret invite(Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> Invitation.create(Duration.ofDays(1), at));
    }

    private long throttles() {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                entities.createNativeQuery("select count(*) from throttle").getSingleResult());
    }
}
