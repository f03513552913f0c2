package dev.groundwork.web.list;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.web.filter.Filters;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Changing all applications that are marked in the table in one transaction, or none of them. */
@Path("/selections")
@RolesAllowed(SignedIn.ROLE)
public class Selections {

    private final CurrentCandidate currentCandidate;
    private final ApplicationLists lists;
    private final Html html;

    Selections(CurrentCandidate currentCandidate, ApplicationLists lists, Html html) {
        this.currentCandidate = currentCandidate;
        this.lists = lists;
        this.html = html;
    }

    @POST
    public Response change(@BeanParam ManyForm form) {
        Filters filters = Filters.of(form.filters);
        return html.attempt(
                () -> form.change(currentCandidate.moment()).over(html, filters),
                errors -> lists.template(filters, null, form, Binned.NOTHING, spoken(errors)));
    }

    /** Nothing marked is not a field's fault. */
    private static Errors spoken(Errors errors) {
        return errors.has("applications")
                ? Errors.of("", MessageBundles.get(ListTexts.class).markSome())
                : errors;
    }
}
