package dev.groundwork.web.account;

import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** Settings: leaving for good. */
@Path("/settings/deletion")
@RolesAllowed(SignedIn.ROLE)
public class Deletions {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(Errors errors);
    }

    private final PasswordCheck passwordCheck;
    private final Door door;
    private final Page page;
    private final Html html;

    Deletions(PasswordCheck passwordCheck, Door door, Page page, Html html) {
        this.passwordCheck = passwordCheck;
        this.door = door;
        this.page = page;
        this.html = html;
    }

    @GET
    public Response show() {
        return html.page(Templates.show(Errors.none()));
    }

    @POST
    public Response create(@RestForm String currentPassword) {
        return html.attemptOutside(() -> passwordCheck.before(currentPassword, this::erase), Templates::show);
    }

    private Response erase() {
        page.requireCandidate().erase();
        return door.letOut(html.seeOther("/sign-in", Notice.ACCOUNT_DELETED));
    }
}
