package dev.groundwork.api.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Finds out who sends a request under {@code /api}. A credential that is wrong, expired or of another kind makes nobody:
 * the endpoint decides whether nobody may pass. What goes wrong meanwhile is kept for {@link ActingCandidate} to throw.
 */
@ApplicationScoped
public class ApiAuthentication implements HttpAuthenticationMechanism {

    static final String FAILURE = ApiAuthentication.class.getName() + ".failure";

    private final Credentials credentials;
    private final BlockingSecurityExecutor executor;

    ApiAuthentication(Credentials credentials, BlockingSecurityExecutor executor) {
        this.credentials = credentials;
        this.executor = executor;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        if (!context.normalizedPath().startsWith("/api/") || !Credentials.arePresented(context.request())) {
            return Uni.createFrom().nullItem();
        }
        return executor.executeBlocking(
                        () -> credentials.holder(context.request()).orElse(null))
                .onFailure()
                .invoke(failure -> context.put(FAILURE, failure))
                .onFailure()
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
