package dev.groundwork.domain.account;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Violation;
import dev.groundwork.domain.account.Throttle.Limit;
import dev.groundwork.domain.pipeline.Rhythm;
import dev.groundwork.domain.pipeline.Stage;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The door of the instance: makes an account where the operator's {@link RegistrationMode} lets it. */
@ApplicationScoped
public class Registration {

    /** More than a household or an office needs, and too few to fill a disk. */
    static final Limit SIGN_UPS_FROM_ADDRESS = new Limit("sign-up from address", 100, Duration.ofHours(1));

    /** Any number that no other use of PostgreSQL's advisory locks in Groundwork has. */
    private static final long ONE_SIGN_UP_AT_A_TIME = 7_106_001;

    @Inject
    AccountSettings settings;

    @Inject
    PasswordHashing hashing;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** The mode the operator chose. */
    public RegistrationMode mode() {
        return settings.registration();
    }

    /** Whether a sign-up could succeed now, given a valid invitation where one is needed. */
    public boolean isOpen() {
        return switch (settings.registration()) {
            case OPEN, INVITE -> true;
            case FIRST -> QuarkusTransaction.requiringNew().call(() -> Candidate.count() == 0);
            case CLOSED -> false;
        };
    }

    /**
     * Makes the account with the stages and rhythms everybody starts with. The request must not have read owned rows before; from
     * here on it runs as the new candidate.
     *
     * @throws RegistrationClosed when this person may not sign up
     * @throws InvalidInput when the account breaks a rule
     * @throws EmailTaken when the address has an account already
     */
    public Candidate signUp(NewAccount account) {
        check(account);
        if (!isOpen()) {
            throw closed();
        }
        Instant now = clock.instant();
        Candidate candidate = new Candidate(account, hashing.hash(account.password()), now);
        currentCandidate.become(candidate);
        return QuarkusTransaction.requiringNew().call(() -> admit(candidate, account, now));
    }

    /**
     * Makes an account for somebody else, whoever may sign up. The rest is as with {@link #signUp(NewAccount)}.
     *
     * @throws InvalidInput when the account breaks a rule
     * @throws EmailTaken when the address has an account already
     */
    public Candidate createFor(NewAccount account) {
        check(account);
        Instant now = clock.instant();
        Candidate candidate = new Candidate(account, hashing.hash(account.password()), now);
        currentCandidate.become(candidate);
        return QuarkusTransaction.requiringNew().call(() -> keep(candidate, account));
    }

    /**
     * As {@link #signUp(NewAccount)}, for a request from the network.
     *
     * @param from the address whose sign-ups are counted
     * @throws TooManyAttempts when too many accounts were made from there
     */
    public Candidate signUp(NewAccount account, NetworkAddress from) {
        throttle.check(SIGN_UPS_FROM_ADDRESS, from.network());
        try {
            Candidate candidate = signUp(account);
            throttle.count(SIGN_UPS_FROM_ADDRESS, from.network());
            return candidate;
        } catch (EmailTaken taken) {
            // Whoever tries address after address to learn which have an account is held to the same limit.
            throttle.count(SIGN_UPS_FROM_ADDRESS, from.network());
            throw taken;
        }
    }

    private Candidate admit(Candidate candidate, NewAccount account, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", ONE_SIGN_UP_AT_A_TIME)
                .getSingleResult();
        letIn(account, now);
        return keep(candidate, account);
    }

    private static Candidate keep(Candidate candidate, NewAccount account) {
        if (Candidate.withEmail(account.email()).isPresent()) {
            throw new EmailTaken();
        }
        candidate.persist();
        Stage.createTheUsual(candidate.createdAt);
        Rhythm.createTheUsual();
        return candidate;
    }

    private void letIn(NewAccount account, Instant now) {
        switch (settings.registration()) {
            case OPEN -> {}
            case CLOSED -> throw closed();
            case FIRST -> {
                if (Candidate.count() > 0) {
                    throw closed();
                }
            }
            case INVITE -> {
                if (!Invitation.use(account.invitation(), now)) {
                    throw new RegistrationClosed("This instance takes new accounts by invitation only,"
                            + " and this invitation is unknown, used or expired.");
                }
            }
        }
    }

    private RegistrationClosed closed() {
        return new RegistrationClosed("Sign-up is closed on this instance.");
    }

    private static void check(NewAccount account) {
        List<Violation> violations = new ArrayList<>();
        violations.addAll(InvalidInput.violationsOf(new EmailAddress(account.email())));
        InvalidInput.violationsOf(new NewPassword(account.password())).stream()
                .map(violation -> new Violation("password", violation.message()))
                .forEach(violations::add);
        violations.addAll(InvalidInput.violationsOf(account.profile()));
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
