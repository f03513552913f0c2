package dev.groundwork.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.calendar.FeedSecret;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever opens an account opens a disabled one no more, at once. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DisabledAccountTest {

    private static final NetworkAddress HERE = new NetworkAddress("192.0.2.7");

    @Inject
    Fixtures fixtures;

    @Inject
    SignIn signIn;

    @Inject
    AccountSettings settings;

    @Test
    void neitherSessionNorTokenNorPasswordNorFeedOpensIt() {
        Candidate ada = fixtures.somebodyNew();
        String session = fixtures.sessionOf(ada);
        String token = fixtures.tokenOf(ada);
        Instant now = Instant.now();
        Secret feed = QuarkusTransaction.requiringNew().call(() -> FeedSecret.rotate(ada.id, now));
        assertOpen(ada, session, token, feed, true);

        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.requireEmail(ada.email).disable(now));
        assertOpen(ada, session, token, feed, false);
        assertThat(read(AccountOverview::all))
                .anyMatch(account -> account.email().equals(ada.email) && account.disabledAt() != null);

        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.requireEmail(ada.email).enable(now));
        assertOpen(ada, fixtures.sessionOf(ada), token, feed, true);
        assertThat(read(() -> Session.bySecret(session, settings.session(), now)))
                .isEmpty();
    }

    @Test
    void sheIsNotRemindedOfAnything() {
        Candidate ada = fixtures.somebodyNew();
        Instant now = Instant.now();
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id).remind(new ReminderWishes(8, 30), now));
        assertThat(read(Candidate::wantingReminders)).anyMatch(wanting -> wanting.id.equals(ada.id));
        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.requireEmail(ada.email).disable(now));
        assertThat(read(Candidate::wantingReminders)).noneMatch(wanting -> wanting.id.equals(ada.id));
    }

    private void assertOpen(Candidate ada, String session, String token, Secret feed, boolean open) {
        Instant now = Instant.now();
        assertThat(read(() -> Session.bySecret(session, settings.session(), now))
                        .isPresent())
                .isEqualTo(open);
        assertThat(read(() -> AccessToken.bySecret(token, now)).isPresent()).isEqualTo(open);
        assertThat(signIn.attempt(ada.email, Fixtures.PASSWORD, HERE).isPresent())
                .isEqualTo(open);
        assertThat(read(() -> FeedSecret.owner(feed.text())).isPresent()).isEqualTo(open);
    }

    private static <T> T read(Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(query::get);
    }
}
