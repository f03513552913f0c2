package dev.groundwork.web.offers;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.domain.pipeline.JobApplication;
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
import java.util.UUID;

/** One thing that taking an offer costs, to correct it. */
@Path("/costs/{id}")
@RolesAllowed(SignedIn.ROLE)
public class Costs {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(JobApplication application, UUID cost, CostForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Costs(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        OfferCost cost = OfferCost.require(id);
        return html.page(Templates.show(cost.application, id, CostForm.of(cost), Errors.none()));
    }

    @POST
    public Response update(UUID id, @BeanParam CostForm form) {
        return html.attempt(
                () -> change(id, form),
                errors -> Templates.show(OfferCost.require(id).application, id, form, beside(errors)));
    }

    @POST
    @Path("deletion")
    @Transactional
    public Response destroy(UUID id) {
        OfferCost cost = OfferCost.require(id);
        cost.remove();
        return html.seeOther(Negotiations.path(cost.application), Notice.COST_DELETED);
    }

    /** What is wrong with a cost, beside the fields that a form has for it. */
    static Errors beside(Errors errors) {
        return errors.renaming("rate", "percent");
    }

    private Response change(UUID id, CostForm form) {
        OfferCost cost = OfferCost.require(id);
        cost.change(form.details(), currentCandidate.moment());
        return html.seeOther(Negotiations.path(cost.application), Notice.COST_SAVED);
    }
}
