package dev.groundwork.web.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Writing down the terms that an application was offered, the first ones or those that replace others. */
@Path("/applications/{id}/offers")
@RolesAllowed(SignedIn.ROLE)
public class ApplicationOffers {

    private final CurrentCandidate currentCandidate;
    private final Html html;

    ApplicationOffers(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Path("new")
    @Transactional
    public Response ask(UUID id) {
        JobApplication application = JobApplication.require(id);
        Moment moment = currentCandidate.moment();
        TermsForm form = Offer.inForce(application)
                .map(before -> TermsForm.over(before, moment))
                .orElseGet(() -> TermsForm.blank(application, moment));
        return html.page(Offers.Templates.edit(application, null, form, Errors.none()));
    }

    @POST
    public Response create(UUID id, @BeanParam TermsForm form) {
        return html.attempt(
                () -> receive(id, form),
                errors -> Offers.Templates.edit(JobApplication.require(id), null, form, Offers.beside(errors)));
    }

    private Response receive(UUID id, TermsForm form) {
        Moment moment = currentCandidate.moment();
        Offer offer = Offer.receive(JobApplication.require(id), form.details(moment), moment);
        return html.seeOther(Offers.path(offer.id), Notice.OFFER_SAVED);
    }
}
