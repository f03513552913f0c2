package dev.groundwork.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.Violation;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccountsTest {

    private static final NetworkAddress HOME = new NetworkAddress("192.0.2.1");

    @Inject
    Fixtures fixtures;

    @Inject
    Registration registration;

    @Inject
    SignIn signIn;

    @Inject
    AccountSettings settings;

    @Inject
    PasswordHashing hashing;

    @Inject
    Clock clock;

    @Test
    void theSameAddressInAnotherCaseIsTheSameAccount() {
        Candidate candidate = fixtures.somebodyNew();
        assertThatThrownBy(() -> signUp(" " + candidate.email.toUpperCase(Locale.ROOT) + " "))
                .isInstanceOf(EmailTaken.class);
        assertThat(attempt(candidate.email.toUpperCase(Locale.ROOT), Fixtures.PASSWORD))
                .isPresent();
    }

    @Test
    void everyBrokenRuleOfASignUpIsNamedAndNothingIsKept() {
        assertThatThrownBy(() -> registration.signUp(
                        new NewAccount("no address", "short", new Profile(null, "Mars/Olympus", null, null), null)))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("email", "password", "timeZone"));
    }

    @Test
    void everyCharacterOfAPasswordCounts() {
        String first72 = "x".repeat(72);
        String hash = hashing.hash(first72 + "a");
        assertThat(hashing.matches(first72 + "a", hash)).isTrue();
        assertThat(hashing.matches(first72 + "b", hash)).isFalse();
        assertThat(hashing.matches("ｐａｓｓｗｏｒｄ", hashing.hash("password"))).isFalse();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void failingTooOftenShutsOutTheOneWhoFailedAndNotTheOwner() {
        Candidate candidate = fixtures.somebodyNew();
        NetworkAddress stranger = new NetworkAddress("198.51.100." + (int) (Math.random() * 200 + 1));
        for (int i = 0; i < 10; i++) {
            assertThat(signIn.attempt(candidate.email, "wrong password", stranger))
                    .isEmpty();
        }
        assertThatThrownBy(() -> signIn.attempt(candidate.email, Fixtures.PASSWORD, stranger))
                .isInstanceOfSatisfying(TooManyAttempts.class, tooMany -> assertThat(tooMany.retryAfter())
                        .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15)));
        assertThat(attempt(candidate.email, Fixtures.PASSWORD)).isPresent();
    }

    @Test
    void anUnknownAddressIsThrottledLikeAKnownOne() {
        NetworkAddress stranger = new NetworkAddress("203.0.113." + (int) (Math.random() * 200 + 1));
        String nobody = "nobody-" + UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 10; i++) {
            assertThat(signIn.attempt(nobody, "wrong password", stranger)).isEmpty();
        }
        assertThatThrownBy(() -> signIn.attempt(nobody, "wrong password", stranger))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void addressesOfOneIpv6NetworkCountTogether() {
        assertThat(new NetworkAddress("2001:db8:1:2:aaaa::1").network())
                .isEqualTo(new NetworkAddress("2001:db8:1:2:bbbb::2").network())
                .isNotEqualTo(new NetworkAddress("2001:db8:1:3::1").network());
        assertThat(new NetworkAddress("192.0.2.1").network()).isEqualTo("192.0.2.1");
    }

    @Test
    void aSessionEndsByIdlenessByAgeAndByHand() {
        Candidate candidate = fixtures.somebodyNew();
        Instant now = clock.instant();
        String secret = fixtures.sessionOf(candidate);
        assertThat(session(secret, now)).isPresent();
        assertThat(session(secret, now.plus(settings.session().idle()).plusSeconds(1)))
                .isEmpty();
        Instant used = now;
        while (used.isBefore(now.plus(settings.session().maximum()).minus(Duration.ofDays(1)))) {
            used = used.plus(Duration.ofDays(1));
            assertThat(session(secret, used)).isPresent();
        }
        assertThat(session(secret, now.plus(settings.session().maximum()).plusSeconds(60)))
                .isEmpty();

        String other = fixtures.sessionOf(candidate);
        UUID id = session(other, now).orElseThrow().id;
        Candidate stranger = fixtures.somebodyNew();
        assertThatThrownBy(() -> inTransaction(() -> Session.end(stranger.id, id)))
                .isInstanceOf(NotFound.class);
        inTransaction(() -> Session.end(candidate.id, id));
        assertThat(session(other, now)).isEmpty();
    }

    @Test
    void changingThePasswordEndsOtherSessions() {
        Candidate candidate = fixtures.somebodyNew();
        String mine = fixtures.sessionOf(candidate);
        String theirs = fixtures.sessionOf(candidate);
        UUID asking = session(mine, clock.instant()).orElseThrow().id;
        inTransaction(() -> Candidate.<Candidate>findById(candidate.id)
                .changePassword(new NewPassword("another good password"), hashing, asking, clock.instant()));
        assertThat(session(mine, clock.instant())).isPresent();
        assertThat(session(theirs, clock.instant())).isEmpty();
        assertThat(attempt(candidate.email, Fixtures.PASSWORD)).isEmpty();
        assertThat(attempt(candidate.email, "another good password")).isPresent();
    }

    @Test
    void aTokenStopsWhenItExpiresAndWhenItIsRevoked() {
        Candidate candidate = fixtures.somebodyNew();
        Instant now = clock.instant();
        AccessToken.Issued issued = QuarkusTransaction.requiringNew()
                .call(() -> AccessToken.issue(
                        Candidate.findById(candidate.id),
                        new NewToken("laptop", Set.of(AccessToken.Scope.READ), now.plusSeconds(60)),
                        now));
        String secret = issued.secret().text();
        assertThat(secret).startsWith("gw_").hasSizeGreaterThan(40);
        assertThat(token(secret, now).orElseThrow().scopes()).containsExactly(AccessToken.Scope.READ);
        assertThat(token(secret, now.plusSeconds(60))).isEmpty();
        Candidate stranger = fixtures.somebodyNew();
        assertThatThrownBy(() -> inTransaction(() -> AccessToken.require(stranger.id, issued.token().id)))
                .isInstanceOf(NotFound.class);
        inTransaction(() -> AccessToken.require(candidate.id, issued.token().id).revoke());
        assertThat(token(secret, now)).isEmpty();
    }

    @Test
    void anInvitationIsUsedOnceAndInTime() {
        Instant now = clock.instant();
        Secret code = QuarkusTransaction.requiringNew().call(() -> Invitation.create(Duration.ofDays(7), now));
        assertThat(use(code, now.plus(Duration.ofDays(8)))).isFalse();
        assertThat(use(code, now)).isTrue();
        assertThat(use(code, now)).isFalse();
    }

    @Test
    void aSecretNeverShowsItself() {
        Secret secret = Secret.random();
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(new NewPassword("a long password").toString()).doesNotContain("long");
    }

    private Candidate signUp(String email) {
        return registration.signUp(new NewAccount(email, Fixtures.PASSWORD, new Profile(null, null, null, null), null));
    }

    private Optional<Candidate> attempt(String email, String password) {
        return signIn.attempt(email, password, HOME);
    }

    private Optional<Session> session(String secret, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> Session.bySecret(secret, settings.session(), now));
    }

    private static Optional<AccessToken> token(String secret, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> AccessToken.bySecret(secret, now));
    }

    private static boolean use(Secret code, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> Invitation.use(code.text(), now));
    }

    private static void inTransaction(Runnable action) {
        QuarkusTransaction.requiringNew().run(action);
    }
}
