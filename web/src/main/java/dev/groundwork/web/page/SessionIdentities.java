package dev.groundwork.web.page;

import dev.groundwork.domain.account.AccountSettings;
import dev.groundwork.domain.account.Session;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Finds the living session behind a cookie, in a transaction of its own, because the candidate is not known before. */
@ApplicationScoped
public class SessionIdentities implements IdentityProvider<SessionSecret> {

    private final AccountSettings settings;
    private final Clock clock;

    SessionIdentities(AccountSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Class<SessionSecret> getRequestType() {
        return SessionSecret.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionSecret secret, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew()
                .call(() -> Session.bySecret(secret.text, settings.session(), clock.instant())
                        .map(SessionIdentities::identity)
                        .orElse(null)));
    }

    private static SecurityIdentity identity(Session session) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(SignedIn.to(session))
                .addRole(SignedIn.ROLE)
                .build();
    }
}
