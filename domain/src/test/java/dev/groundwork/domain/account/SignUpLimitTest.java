package dev.groundwork.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SignUpLimitTest {

    private static final NetworkAddress BUSY = new NetworkAddress("2001:db8:1:2::3");
    private static final NetworkAddress SAME_NETWORK = new NetworkAddress("2001:db8:1:2::4");
    private static final NetworkAddress GUESSER = new NetworkAddress("2001:db8:1:4::3");
    private static final NetworkAddress OTHER = new NetworkAddress("2001:db8:1:3::3");

    @Inject
    Registration registration;

    @Inject
    Throttle throttle;

    @Test
    @ActivateRequestContext
    void oneNetworkMakesAHundredAccountsAnHour() {
        for (int made = 1; made < Registration.SIGN_UPS_FROM_ADDRESS.attempts(); made++) {
            throttle.count(Registration.SIGN_UPS_FROM_ADDRESS, BUSY.network());
        }
        assertThat(registration.signUp(somebody(), BUSY).id).isNotNull();
        assertThatThrownBy(() -> registration.signUp(somebody(), SAME_NETWORK)).isInstanceOf(TooManyAttempts.class);
        assertThat(registration.signUp(somebody(), OTHER).id).isNotNull();
    }

    @Test
    @ActivateRequestContext
    void askingForATakenAddressIsCountedToo() {
        NewAccount known = somebody();
        registration.signUp(known, GUESSER);
        for (int made = 2; made < Registration.SIGN_UPS_FROM_ADDRESS.attempts(); made++) {
            throttle.count(Registration.SIGN_UPS_FROM_ADDRESS, GUESSER.network());
        }
        assertThatThrownBy(() -> registration.signUp(known, GUESSER)).isInstanceOf(EmailTaken.class);
        assertThatThrownBy(() -> registration.signUp(known, GUESSER)).isInstanceOf(TooManyAttempts.class);
    }

    private static NewAccount somebody() {
        return new NewAccount(
                "candidate-" + UUID.randomUUID() + "@example.org",
                Fixtures.PASSWORD,
                new Profile(null, null, null, null),
                null);
    }
}
