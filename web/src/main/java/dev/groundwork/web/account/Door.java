package dev.groundwork.web.account;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Secret;
import dev.groundwork.domain.account.Session;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.page.Visitor;
import dev.groundwork.web.session.SessionCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Lets a browser in and out: opens and ends its session and gives and takes its cookie. Needs a transaction. */
@ApplicationScoped
public class Door {

    private final Page page;
    private final Visitor visitor;
    private final SessionCookie cookie;
    private final Clock clock;

    Door(Page page, Visitor visitor, SessionCookie cookie, Clock clock) {
        this.page = page;
        this.visitor = visitor;
        this.cookie = cookie;
        this.clock = clock;
    }

    /** Opens a session with a secret of its own, and ends the one that this browser had before. */
    Response letIn(Candidate candidate, Response answer) {
        endSession();
        Secret secret =
                Session.open(candidate, visitor.userAgent(), visitor.address().text(), clock.instant());
        return Response.fromResponse(answer)
                .header(HttpHeaders.SET_COOKIE, cookie.of(secret))
                .build();
    }

    /** Ends this browser's session, and has it forget the cookie and what it kept of our pages. */
    Response letOut(Response answer) {
        endSession();
        return Response.fromResponse(answer)
                .header(HttpHeaders.SET_COOKIE, cookie.none())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private void endSession() {
        SignedIn signedIn = page.getCandidate();
        if (signedIn != null) {
            Session.delete("id", signedIn.sessionId());
        }
    }
}
