package dev.groundwork.web.testing;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** People in front of browsers. */
@ApplicationScoped
public class Visitors {

    @Inject
    Fixtures fixtures;

    /** A candidate and a browser that she is signed in with. */
    public record Visitor(Candidate candidate, Browser browser) {}

    /** Somebody with an account of her own that no other test knows. */
    public Visitor somebodyNew() {
        Candidate candidate = fixtures.somebodyNew();
        return new Visitor(candidate, another(candidate));
    }

    /** One more browser of the same candidate. */
    public Browser another(Candidate candidate) {
        return Browser.withSession(fixtures.sessionOf(candidate));
    }
}
