package dev.groundwork.api.account;

import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.account.NetworkAddress;
import dev.groundwork.domain.account.SignIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises the holder of an access token, and on the one path where tokens are made also the holder of a password.
 */
@ApplicationScoped
public class Credentials {

    /** The role of a request with e-mail and password; enough to make a token and for nothing else. */
    static final String PASSWORD = "password";

    private static final String CANDIDATE = "candidate";
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final SignIn signIn;
    private final Clock clock;
    private final CurrentCandidate currentCandidate;

    Credentials(SignIn signIn, Clock clock, CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Whether a request carries any, good or bad. */
    static boolean arePresented(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** The candidate whom a request acts for, as {@link #holder} found her. */
    static Candidate candidate(SecurityIdentity identity) {
        return identity.getAttribute(CANDIDATE);
    }

    /** Where a request came from. */
    static NetworkAddress addressOf(HttpServerRequest request) {
        return new NetworkAddress(request.remoteAddress().hostAddress());
    }

    /**
     * Who holds the credentials of a request; empty when they are good for nobody. Looks in a request context of its own,
     * because the request's own Hibernate session must not be opened before the candidate is known.
     */
    @ActivateRequestContext
    Optional<SecurityIdentity> holder(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION).strip();
        if (startsWith(header, BEARER)) {
            return tokenHolder(header.substring(BEARER.length()).strip());
        }
        return startsWith(header, BASIC) && makesToken(request)
                ? passwordHolder(header.substring(BASIC.length()).strip(), request)
                : Optional.empty();
    }

    private Optional<SecurityIdentity> tokenHolder(String secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> currentCandidate.seek(() -> AccessToken.bySecret(secret, clock.instant())
                        .map(token -> identity(token.candidate, rolesOf(token)))));
    }

    private Optional<SecurityIdentity> passwordHolder(String encoded, HttpServerRequest request) {
        String pair = decoded(encoded);
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return signIn.attempt(pair.substring(0, colon), pair.substring(colon + 1), addressOf(request))
                .map(candidate -> identity(candidate, Set.of(PASSWORD)));
    }

    private static boolean makesToken(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && request.path().equals(TokensResource.PATH);
    }

    private static boolean startsWith(String header, String scheme) {
        return header.toLowerCase(Locale.ROOT).startsWith(scheme);
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Set<String> rolesOf(AccessToken token) {
        return token.scopes().stream()
                .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static SecurityIdentity identity(Candidate candidate, Set<String> roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(candidate.id.toString()))
                .addAttribute(CANDIDATE, candidate)
                .addRoles(roles)
                .build();
    }
}
