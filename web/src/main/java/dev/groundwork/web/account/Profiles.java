package dev.groundwork.web.account;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Settings: what the candidate says about herself. */
@Path("/settings")
@RolesAllowed(SignedIn.ROLE)
public class Profiles {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ProfileForm form, Errors errors);
    }

    private final Page page;
    private final Html html;
    private final Clock clock;

    Profiles(Page page, Html html, Clock clock) {
        this.page = page;
        this.html = html;
        this.clock = clock;
    }

    @GET
    public Response show() {
        return html.page(Templates.show(ProfileForm.of(page.requireCandidate()), Errors.none()));
    }

    @POST
    public Response update(@BeanParam ProfileForm form) {
        return html.attempt(() -> save(form), errors -> Templates.show(form, errors));
    }

    private Response save(ProfileForm form) {
        Candidate candidate = page.requireCandidate();
        candidate.describe(form.over(candidate.profile()), clock.instant());
        return html.seeOther("/settings", Notice.PROFILE_SAVED);
    }
}
