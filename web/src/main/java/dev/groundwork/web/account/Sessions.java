package dev.groundwork.web.account;

import dev.groundwork.domain.account.Session;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Settings: the browsers that are signed in. */
@Path(Sessions.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Sessions {

    static final String PATH = "/settings/sessions";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<SessionRow> sessions);
    }

    private final Page page;
    private final Html html;

    Sessions(Page page, Html html) {
        this.page = page;
        this.html = html;
    }

    @GET
    public Response index() {
        SignedIn candidate = page.getCandidate();
        return html.page(Templates.index(Session.of(candidate.candidateId()).stream()
                .map(session -> SessionRow.of(session, candidate.sessionId()))
                .toList()));
    }

    @POST
    @Path("{id}/end")
    @Transactional
    public Response end(UUID id) {
        Session.end(page.getCandidate().candidateId(), id);
        return html.seeOther(PATH, Notice.SESSION_ENDED);
    }

    @POST
    @Path("end-others")
    @Transactional
    public Response endOthers() {
        Session.endAllOf(page.requireCandidate(), page.getCandidate().sessionId());
        return html.seeOther(PATH, Notice.OTHER_SESSIONS_ENDED);
    }
}
