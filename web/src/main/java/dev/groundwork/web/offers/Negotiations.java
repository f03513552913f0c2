package dev.groundwork.web.offers;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.application.Applications;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One step of a negotiation, to correct it. */
@Path("/negotiations/{id}")
@RolesAllowed(SignedIn.ROLE)
public class Negotiations {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                JobApplication application, List<Offer> revisions, UUID step, NegotiationForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Negotiations(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        Negotiation step = Negotiation.require(id);
        return html.page(template(step, NegotiationForm.of(step), Errors.none()));
    }

    @POST
    public Response update(UUID id, @BeanParam NegotiationForm form) {
        return html.attempt(() -> change(id, form), errors -> template(Negotiation.require(id), form, errors));
    }

    @POST
    @Path("deletion")
    @Transactional
    public Response destroy(UUID id) {
        Negotiation step = Negotiation.require(id);
        step.remove();
        return html.seeOther(path(step.application), Notice.NEGOTIATION_DELETED);
    }

    /** The page on which an application's negotiation stands: that of its offer, or its own while there is none. */
    static String path(JobApplication application) {
        return Offer.inForce(application)
                .map(offer -> Offers.path(offer.id))
                .orElseGet(() -> Applications.path(application.id));
    }

    private Response change(UUID id, NegotiationForm form) {
        Negotiation step = Negotiation.require(id);
        step.change(form.details(currentCandidate.moment()), currentCandidate.moment());
        return html.seeOther(path(step.application), Notice.NEGOTIATION_SAVED);
    }

    static TemplateInstance template(Negotiation step, NegotiationForm form, Errors errors) {
        return Templates.show(step.application, Offer.of(step.application), step.id, form, errors);
    }
}
