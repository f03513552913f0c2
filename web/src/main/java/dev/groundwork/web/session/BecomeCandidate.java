package dev.groundwork.web.session;

import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets the request see the rows of the candidate whose session it belongs to, before anything reads a row. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class BecomeCandidate implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Page page;
    private final CurrentCandidate currentCandidate;

    private final Allowance allowance;

    BecomeCandidate(Page page, CurrentCandidate currentCandidate, Allowance allowance) {
        this.allowance = allowance;
        this.page = page;
        this.currentCandidate = currentCandidate;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        SignedIn signedIn = page.getCandidate();
        if (signedIn != null) {
            currentCandidate.become(signedIn.candidateId(), signedIn.zone(), signedIn.hasWebhooks());
            takeFromAllowance(request.getMethod());
        }
    }

    private void takeFromAllowance(String method) {
        if (!READING.contains(method)) {
            allowance.take(Allowance.Use.WRITING);
        }
    }
}
