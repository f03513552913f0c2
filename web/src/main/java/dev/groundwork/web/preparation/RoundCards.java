package dev.groundwork.web.preparation;

import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.preparation.RoundCard;
import dev.groundwork.web.interviews.InterviewRow;
import dev.groundwork.web.interviews.InterviewRows;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The one page for the last quarter of an hour before a round. */
@Path("/interviews/{id}/card")
@RolesAllowed(SignedIn.ROLE)
public class RoundCards {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(RoundCard card, InterviewRow row);
    }

    private final InterviewRows rows;
    private final Html html;

    RoundCards(InterviewRows rows, Html html) {
        this.rows = rows;
        this.html = html;
    }

    /** The path of a round's card. */
    public static String path(UUID interview) {
        return "/interviews/" + interview + "/card";
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        RoundCard card = RoundCard.of(Interview.require(id));
        return html.page(Templates.show(card, rows.of(card.interview(), List.of())));
    }
}
