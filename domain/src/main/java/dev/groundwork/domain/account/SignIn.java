package dev.groundwork.domain.account;

import dev.groundwork.domain.account.Throttle.Limit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Recognises a candidate by e-mail and password. Takes as long and answers the same for an unknown address as for a
 * wrong password. A stranger who fails on purpose shuts out himself, and an owner's browser that has been signed in
 * before is not held to the account's limit.
 */
@ApplicationScoped
public class SignIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Limit PER_ACCOUNT_AND_ADDRESS = new Limit("sign-in of account from address", 10, WINDOW);
    private static final Limit PER_ADDRESS = new Limit("sign-in from address", 100, WINDOW);
    private static final Limit PER_ACCOUNT = new Limit("sign-in of account", 100, WINDOW);

    @Inject
    Throttle throttle;

    @Inject
    PasswordHashing hashing;

    /**
     * Tries an e-mail address and a password.
     *
     * @param address the network address the attempt comes from
     * @return the candidate, or empty when either is wrong
     * @throws TooManyAttempts when this failed too often
     */
    public Optional<Candidate> attempt(String email, String password, NetworkAddress address) {
        String account = EmailAddress.key(email);
        String pair = account + '\n' + address.network();
        Optional<Candidate> candidate = QuarkusTransaction.requiringNew().call(() -> Candidate.withEmail(email));
        throttle.check(PER_ACCOUNT_AND_ADDRESS, pair);
        throttle.check(PER_ADDRESS, address.network());
        if (!isKnown(candidate, address)) {
            throttle.check(PER_ACCOUNT, account);
        }
        if (hashing.matches(
                password == null ? "" : password,
                candidate.map(found -> found.passwordHash).orElse(null))) {
            throttle.forget(PER_ACCOUNT_AND_ADDRESS, pair);
            return candidate.filter(found -> !found.isDisabled());
        }
        throttle.count(PER_ACCOUNT_AND_ADDRESS, pair);
        throttle.count(PER_ADDRESS, address.network());
        throttle.count(PER_ACCOUNT, account);
        return Optional.empty();
    }

    /** Whether this is the candidate's password; for actions that ask for it again. Throttled like {@link #attempt}. */
    public boolean confirms(Candidate candidate, String password, NetworkAddress address) {
        return attempt(candidate.email, password, address).isPresent();
    }

    private static boolean isKnown(Optional<Candidate> candidate, NetworkAddress address) {
        return QuarkusTransaction.requiringNew().call(() -> candidate
                .map(found -> Session.isKnown(found, address.text()))
                .orElse(false));
    }
}
