package dev.groundwork.web.account;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.NewPassword;
import dev.groundwork.domain.account.PasswordHashing;
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

/** Settings: what the candidate signs in with. */
@Path(Credentials.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Credentials {

    static final String PATH = "/settings/account";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                CredentialsForm form, Errors emailErrors, Errors passwordErrors, int minimum);
    }

    private final PasswordCheck passwordCheck;
    private final PasswordHashing hashing;
    private final Page page;
    private final Html html;
    private final Clock clock;

    Credentials(PasswordCheck passwordCheck, PasswordHashing hashing, Page page, Html html, Clock clock) {
        this.passwordCheck = passwordCheck;
        this.hashing = hashing;
        this.page = page;
        this.html = html;
        this.clock = clock;
    }

    @GET
    public Response show() {
        return html.page(template(new CredentialsForm(), Errors.none(), Errors.none()));
    }

    /** Where a reload leads after a form came back with errors. */
    @GET
    @Path("email")
    public Response showEmail() {
        return html.seeOther(PATH);
    }

    @POST
    @Path("email")
    public Response changeEmail(@BeanParam CredentialsForm form) {
        return html.attemptOutside(
                () -> passwordCheck.before(form.currentPassword, () -> moveTo(form)),
                errors -> template(form, errors, Errors.none()));
    }

    /** Where a reload leads after a form came back with errors. */
    @GET
    @Path("password")
    public Response showPassword() {
        return html.seeOther(PATH);
    }

    @POST
    @Path("password")
    public Response changePassword(@BeanParam CredentialsForm form) {
        return html.attemptOutside(
                () -> passwordCheck.before(form.currentPassword, () -> protectWith(form)),
                errors -> template(form, Errors.none(), errors.renaming("text", "newPassword")));
    }

    private Response moveTo(CredentialsForm form) {
        Candidate candidate = page.requireCandidate();
        candidate.changeEmail(form.email, clock.instant());
        return html.seeOther(PATH, Notice.EMAIL_CHANGED, candidate.email);
    }

    private Response protectWith(CredentialsForm form) {
        page.requireCandidate()
                .changePassword(
                        new NewPassword(form.newPassword),
                        hashing,
                        page.getCandidate().sessionId(),
                        clock.instant());
        return html.seeOther(PATH, Notice.PASSWORD_CHANGED);
    }

    private static TemplateInstance template(CredentialsForm form, Errors emailErrors, Errors passwordErrors) {
        return Templates.show(form, emailErrors, passwordErrors, NewPassword.MINIMUM);
    }
}
