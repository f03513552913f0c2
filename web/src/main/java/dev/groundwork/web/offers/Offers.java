package dev.groundwork.web.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferFilter;
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

/** Offers: all of them, and one with its figures, its revisions and its negotiation. */
@Path(Offers.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Offers {

    static final String PATH = "/offers";

    private static final int MOST_SHOWN = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<Offer> open, List<Offer> answered);

        static native TemplateInstance show(OfferView view, NegotiationForm negotiation, CostForm cost, Errors errors);

        static native TemplateInstance edit(JobApplication application, Offer offer, TermsForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final OfferViews views;
    private final Html html;

    Offers(CurrentCandidate currentCandidate, OfferViews views, Html html) {
        this.currentCandidate = currentCandidate;
        this.views = views;
        this.html = html;
    }

    /** The path of an offer's page. */
    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index() {
        List<Offer> open = Offer.open();
        return html.page(Templates.index(
                open,
                Offer.page(new OfferFilter(null, true, false), null, MOST_SHOWN).stream()
                        .filter(offer -> !open.contains(offer))
                        .toList()));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        return html.page(template(id, Errors.none()));
    }

    @GET
    @Path("{id}/edit")
    @Transactional
    public Response edit(UUID id) {
        Offer offer = Offer.require(id);
        return html.page(Templates.edit(offer.application, offer, TermsForm.of(offer), Errors.none()));
    }

    @POST
    @Path("{id}/edit")
    public Response update(UUID id, @BeanParam TermsForm form) {
        return html.attempt(() -> change(id, form), errors -> {
            Offer offer = Offer.require(id);
            return Templates.edit(offer.application, offer, form, beside(errors));
        });
    }

    /** Takes the latest terms away; those before are in force again. */
    @POST
    @Path("{id}/deletion")
    public Response destroy(UUID id) {
        return html.attempt(() -> remove(id), errors -> {
            Offer offer = Offer.require(id);
            return Templates.edit(offer.application, offer, TermsForm.of(offer), errors);
        });
    }

    @POST
    @Path("{id}/acceptance")
    public Response accept(UUID id) {
        return html.attempt(() -> take(id), errors -> template(id, errors));
    }

    /** What is wrong with terms, beside the fields that a form has for them. */
    static Errors beside(Errors errors) {
        return errors.renaming("respondBy", "respondOn")
                .renaming("equity.kind", "equityKind")
                .renaming("equity.value", "equityValue")
                .renaming("equity.units", "equityUnits")
                .renaming("equity.strike", "equityStrike")
                .renaming("equity.refreshers", "refreshers")
                .renaming("equity.vesting", "steps");
    }

    private TemplateInstance template(UUID id, Errors errors) {
        return Templates.show(views.of(Offer.require(id)), NegotiationForm.blank(), CostForm.blank(), errors);
    }

    private Response change(UUID id, TermsForm form) {
        Offer.require(id).change(form.details(moment()), moment());
        return html.seeOther(path(id), Notice.OFFER_SAVED);
    }

    private Response remove(UUID id) {
        Offer offer = Offer.require(id);
        String application = Applications.path(offer.application.id);
        offer.remove(moment());
        return html.seeOther(application, Notice.OFFER_DELETED);
    }

    private Response take(UUID id) {
        Offer offer = Offer.require(id);
        offer.accept(moment().today(), moment());
        return html.seeOther(Farewells.path(id), Notice.OFFER_ACCEPTED, offer.application.company.name);
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
