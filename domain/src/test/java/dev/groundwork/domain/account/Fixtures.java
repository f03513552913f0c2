package dev.groundwork.domain.account;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Candidates for tests: each test has its own, so that no test sees another's rows. */
@ApplicationScoped
@Unremovable
public class Fixtures {

    /** The password of every candidate made here. */
    public static final String PASSWORD = "correct horse battery";

    @Inject
    Registration registration;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Clock clock;

    /** Signs up a candidate that no other test knows; the instance must be open. */
    public Candidate somebodyNew() {
        return somebodyCalled(null);
    }

    /** As {@link #somebodyNew}, with a name for pages to show. */
    public Candidate somebodyCalled(String displayName) {
        return inRequest(() -> registration.signUp(new NewAccount(
                "candidate-" + UUID.randomUUID() + "@example.org",
                PASSWORD,
                new Profile(displayName, "Europe/Berlin", "en", null),
                null)));
    }

    /** Runs an action for a candidate in a transaction of its own. */
    public <T> T as(Candidate candidate, Callable<T> action) {
        return inRequest(() -> {
            currentCandidate.become(candidate);
            return QuarkusTransaction.requiringNew().call(action);
        });
    }

    /** As {@link #as(Candidate, Callable)}, for an action without a result. */
    public void as(Candidate candidate, Runnable action) {
        as(candidate, () -> {
            action.run();
            return null;
        });
    }

    /** Runs an action in a transaction for a candidate who has nothing yet. */
    public void asSomebodyNew(Runnable action) {
        as(somebodyNew(), action);
    }

    /** A token with both scopes. */
    public String tokenOf(Candidate candidate) {
        return QuarkusTransaction.requiringNew().call(() -> AccessToken.issue(
                        Candidate.findById(candidate.id),
                        new NewToken("test", Set.of(AccessToken.Scope.READ, AccessToken.Scope.WRITE), null),
                        clock.instant())
                .secret()
                .text());
    }

    /** The secret of a new browser session. */
    public String sessionOf(Candidate candidate) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.open(Candidate.findById(candidate.id), "Test browser", "127.0.0.1", clock.instant())
                        .text());
    }

    private static <T> T inRequest(Callable<T> action) {
        ManagedContext request = Arc.container().requestContext();
        boolean begun = !request.isActive();
        if (begun) {
            request.activate();
        }
        try {
            return action.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (begun) {
                request.terminate();
            }
        }
    }
}
