package dev.groundwork.web.session;

import dev.groundwork.web.page.SignedIn;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the identity of whoever is behind a session cookie. */
@ApplicationScoped
public class SessionIdentities implements IdentityProvider<SessionSecret> {

    private final LivingSessions sessions;

    SessionIdentities(LivingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionSecret> getRequestType() {
        return SessionSecret.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionSecret secret, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(sessions.behind(secret.text)));
    }

    private static SecurityIdentity identity(SignedIn signedIn) {
        return signedIn == null
                ? null
                : QuarkusSecurityIdentity.builder()
                        .setPrincipal(signedIn)
                        .addRole(SignedIn.ROLE)
                        .build();
    }
}
