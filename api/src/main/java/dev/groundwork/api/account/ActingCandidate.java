package dev.groundwork.api.account;

import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Makes the request run for the candidate who sent it, before anything of hers is read. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
public class ActingCandidate implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final CurrentCandidate currentCandidate;

    private final Allowance allowance;

    ActingCandidate(
            CurrentVertxRequest request,
            SecurityIdentity identity,
            CurrentCandidate currentCandidate,
            Allowance allowance) {
        this.request = request;
        this.allowance = allowance;
        this.identity = identity;
        this.currentCandidate = currentCandidate;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (!request.getCurrent().normalizedPath().startsWith("/api/")) {
            return;
        }
        RuntimeException failure = request.getCurrent().get(ApiAuthentication.FAILURE);
        if (failure != null) {
            throw failure;
        }
        Candidate candidate = Credentials.candidate(identity);
        if (candidate != null) {
            currentCandidate.become(candidate);
            takeFromAllowance(context.getMethod());
        }
    }

    private void takeFromAllowance(String method) {
        if (!READING.contains(method)) {
            allowance.take(Allowance.Use.WRITING);
        }
    }
}
