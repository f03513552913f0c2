package dev.groundwork.web.session;

import dev.groundwork.web.address.Cookies;
import dev.groundwork.web.address.Paths;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Recognises a browser by its session cookie, on pages only. A cookie that means nothing makes an anonymous visitor;
 * whether that suffices is for the page to say. One that could not be looked up is {@link SessionTrouble}.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private final Cookies cookies;

    SessionMechanism(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Cookie cookie = context.request().getCookie(cookies.name(SessionCookie.NAME));
        if (cookie == null || !Paths.isPersonal(context.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new SessionSecret(cookie.getValue()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .onFailure()
                .recoverWithItem(failure -> SessionTrouble.remember(failure, context));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionSecret.class);
    }
}
