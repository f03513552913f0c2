package dev.groundwork.web.offers;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Writing down what taking an application's offer costs, on the offer's page. */
@Path("/applications/{id}/costs")
@RolesAllowed(SignedIn.ROLE)
public class ApplicationCosts {

    private final CurrentCandidate currentCandidate;
    private final Html html;

    ApplicationCosts(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @POST
    public Response create(UUID id, @BeanParam CostForm form) {
        return html.attempt(
                () -> add(id, form),
                errors -> Costs.Templates.show(JobApplication.require(id), null, form, Costs.beside(errors)));
    }

    private Response add(UUID id, CostForm form) {
        JobApplication application = JobApplication.require(id);
        OfferCost.add(application, form.details(), currentCandidate.moment());
        return html.seeOther(Negotiations.path(application));
    }
}
