package dev.groundwork.web.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Writing down what was asked and answered about an application's offer, on the offer's page. */
@Path("/applications/{id}/negotiations")
@RolesAllowed(SignedIn.ROLE)
public class ApplicationNegotiations {

    private final CurrentCandidate currentCandidate;
    private final Html html;

    ApplicationNegotiations(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @POST
    public Response create(UUID id, @BeanParam NegotiationForm form) {
        return html.attempt(() -> note(id, form), errors -> {
            JobApplication application = JobApplication.require(id);
            return Negotiations.Templates.show(application, Offer.of(application), null, form, errors);
        });
    }

    private Response note(UUID id, NegotiationForm form) {
        Moment moment = currentCandidate.moment();
        JobApplication application = JobApplication.require(id);
        Negotiation.note(application, form.details(moment), moment);
        return html.seeOther(Negotiations.path(application));
    }
}
