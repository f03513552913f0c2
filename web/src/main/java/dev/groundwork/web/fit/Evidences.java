package dev.groundwork.web.fit;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.fit.DocumentEvidence;
import dev.groundwork.domain.fit.Evidence;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Option;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What the candidate's résumé can show for a role. */
@Path(Evidences.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Evidences {

    static final String PATH = "/evidence";

    private static final int MOST_OFFERED = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                Guide guide, List<Option> guides, Evidence evidence, List<Document> documents);
    }

    private final CurrentCandidate currentCandidate;
    private final Page page;
    private final Html html;

    Evidences(CurrentCandidate currentCandidate, Page page, Html html) {
        this.currentCandidate = currentCandidate;
        this.page = page;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(@RestQuery String guide) {
        Guide chosen = guide == null ? Guide.usual() : Guide.require(guide);
        return html.page(Templates.show(
                chosen,
                Guide.all().stream()
                        .map(each -> new Option(each.slug, each.content().title()))
                        .toList(),
                Evidence.of(chosen),
                Document.page(null, null, MOST_OFFERED)));
    }

    @POST
    @Path("{kind}")
    @Transactional
    public Response add(String kind, @RestForm String document, @RestForm String guide) {
        Guide chosen = require(kind, guide);
        DocumentEvidence.add(Document.require(id(document)), kind, currentCandidate.moment());
        return html.seeOther(back(chosen));
    }

    @POST
    @Path("{kind}/{document}/deletion")
    @Transactional
    public Response remove(String kind, UUID document, @RestForm String guide) {
        Guide chosen = require(kind, guide);
        DocumentEvidence.remove(Document.require(document), kind);
        return html.seeOther(back(chosen));
    }

    private static Guide require(String kind, String slug) {
        Guide guide = slug == null ? Guide.usual() : Guide.require(slug);
        if (guide.content().resumeEvidence().kinds().stream()
                .noneMatch(each -> each.slug().equals(kind))) {
            throw new NotFound("kind of evidence");
        }
        return guide;
    }

    private String back(Guide guide) {
        return PATH + "?guide=" + page.encoded(guide.slug);
    }

    private static UUID id(String document) {
        try {
            return UUID.fromString(String.valueOf(document));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("document");
        }
    }
}
