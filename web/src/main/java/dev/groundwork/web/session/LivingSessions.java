package dev.groundwork.web.session;

import dev.groundwork.domain.account.AccountSettings;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.account.Session;
import dev.groundwork.web.page.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Finds who is behind a session's secret. Runs before the request has a context or a candidate, and in a transaction of
 * its own, because the request's own must be opened as that candidate.
 */
@ApplicationScoped
public class LivingSessions {

    private final AccountSettings settings;
    private final Clock clock;
    private final CurrentCandidate currentCandidate;

    LivingSessions(AccountSettings settings, Clock clock, CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
        this.settings = settings;
        this.clock = clock;
    }

    /** Null if there is no such session, or none any more. */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SignedIn behind(String secret) {
        return currentCandidate.seek(() -> Session.bySecret(secret, settings.session(), clock.instant())
                .map(SignedIn::to)
                .orElse(null));
    }
}
