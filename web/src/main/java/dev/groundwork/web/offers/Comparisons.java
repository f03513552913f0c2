package dev.groundwork.web.offers;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Comparison;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.CriterionDetails;
import dev.groundwork.domain.offers.ExchangeRate;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Offers side by side: chosen in the address, in one currency, with rates, weights and ratings to be typed in. */
@Path(Comparisons.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Comparisons {

    static final String PATH = "/offers/comparison";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ComparisonView view, RateForm rate, Errors errors);

        static native TemplateInstance nothing();
    }

    private final CurrentCandidate currentCandidate;
    private final ComparisonViews views;
    private final Html html;

    Comparisons(CurrentCandidate currentCandidate, ComparisonViews views, Html html) {
        this.currentCandidate = currentCandidate;
        this.views = views;
        this.html = html;
    }

    /** The address of a comparison; of all open offers where none is named. */
    static String path(List<String> offers, String currency) {
        List<String> parts = new ArrayList<>();
        if (offers != null) {
            offers.forEach(offer -> parts.add("offer=" + id(offer)));
        }
        if (currency != null && currency.matches("[A-Z]{3}")) {
            parts.add("currency=" + currency);
        }
        return parts.isEmpty() ? PATH : PATH + "?" + String.join("&", parts);
    }

    @GET
    @Transactional
    public Response show(@RestQuery List<String> offer, @RestQuery String currency) {
        return html.page(template(offer, currency, new RateForm(), Errors.none()));
    }

    @POST
    @Path("rates")
    public Response keepRate(@BeanParam RateForm form) {
        return html.attempt(
                () -> {
                    ExchangeRate.keep(form.details(moment()), moment());
                    return html.seeOther(path(form.offer, form.currency));
                },
                errors -> template(form.offer, form.currency, form, errors));
    }

    @POST
    @Path("weights")
    public Response weigh(@BeanParam WeightsForm form) {
        return html.attempt(
                () -> {
                    form.apply(moment());
                    return html.seeOther(path(form.offer, form.currency));
                },
                errors -> template(form.offer, form.currency, new RateForm(), errors));
    }

    @POST
    @Path("criteria")
    public Response addCriterion(
            @RestForm List<String> offer, @RestForm String currency, @RestForm String name, @RestForm String weight) {
        return html.attempt(
                () -> {
                    Typed typed = new Typed();
                    Criterion.create(
                            typed.into(new CriterionDetails(name, null, typed.count("weight", weight))), moment());
                    return html.seeOther(path(offer, currency));
                },
                errors -> template(offer, currency, new RateForm(), errors));
    }

    @POST
    @Path("criteria/deletion")
    @Transactional
    public Response removeCriterion(@RestForm List<String> offer, @RestForm String currency, @RestForm String remove) {
        Criterion.require(id(remove)).remove();
        return html.seeOther(path(offer, currency));
    }

    private TemplateInstance template(List<String> chosen, String currency, RateForm rate, Errors errors) {
        List<UUID> ids = chosen == null
                ? List.of()
                : chosen.stream().map(Comparisons::id).toList();
        String wanted = currency == null || currency.isBlank() ? null : currency;
        Comparison comparison;
        try {
            comparison = Comparison.of(ids, wanted);
        } catch (InvalidInput noCurrency) {
            throw new NotFound("currency");
        }
        if (comparison.offers().isEmpty()) {
            return Templates.nothing();
        }
        List<Offer> choices = ids.isEmpty()
                ? comparison.offers().stream().map(offer -> offer.offer()).toList()
                : Offer.open();
        return Templates.show(views.of(comparison, choices), rate, errors);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException noId) {
            throw new NotFound("offer");
        }
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
