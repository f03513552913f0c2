package dev.groundwork.web.sample;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.sample.SampleSearch;
import dev.groundwork.domain.sample.SampleSearchThere;
import dev.groundwork.web.board.Boards;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Making the sample search and removing exactly that. */
@Path("/sample-search")
@RolesAllowed(SignedIn.ROLE)
public class SampleSearches {

    private final CurrentCandidate currentCandidate;
    private final Html html;

    SampleSearches(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    /** Whoever presses twice has it once. */
    @POST
    public Response create() {
        try {
            QuarkusTransaction.requiringNew().run(() -> SampleSearch.create(currentCandidate.moment()));
        } catch (SampleSearchThere already) {
            return html.seeOther(Boards.PATH);
        }
        return html.seeOther(Boards.PATH, Notice.SAMPLE_MADE);
    }

    @POST
    @Path("removal")
    @Transactional
    public Response remove() {
        SampleSearch.remove();
        return html.seeOther(Boards.PATH, Notice.SAMPLE_REMOVED);
    }
}
