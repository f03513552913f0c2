package dev.groundwork.web.page;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets the request see the rows of the candidate whose session it belongs to, before anything reads a row. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class BecomeCandidate implements ContainerRequestFilter {

    private final SecurityIdentity identity;
    private final CurrentCandidate currentCandidate;

    BecomeCandidate(SecurityIdentity identity, CurrentCandidate currentCandidate) {
        this.identity = identity;
        this.currentCandidate = currentCandidate;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.getPrincipal() instanceof SignedIn signedIn) {
            currentCandidate.become(signedIn.candidateId(), signedIn.zone());
        }
    }
}
