package dev.groundwork.web.account;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.NewPassword;
import dev.groundwork.domain.account.Registration;
import dev.groundwork.domain.account.RegistrationMode;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Making an account, where the operator lets people in. */
@Path("/sign-up")
@PermitAll
public class SignUps {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(SignUpForm form, Errors errors, boolean byInvitation, int minimum);

        static native TemplateInstance closed();
    }

    private final Registration registration;
    private final Door door;
    private final Visitor visitor;
    private final Page page;
    private final Html html;

    SignUps(Registration registration, Door door, Visitor visitor, Page page, Html html) {
        this.registration = registration;
        this.door = door;
        this.visitor = visitor;
        this.page = page;
        this.html = html;
    }

    @GET
    public Response show() {
        if (page.isSignedIn()) {
            return html.seeOther("/");
        }
        return registration.isOpen() ? html.page(template(new SignUpForm(), Errors.none())) : closed();
    }

    @POST
    public Response create(@BeanParam SignUpForm form) {
        return registration.isOpen()
                ? html.attemptOutside(() -> join(form), errors -> template(form, errors))
                : closed();
    }

    private Response join(SignUpForm form) {
        Candidate candidate = registration.signUp(form.account(visitor.language()), visitor.address());
        return QuarkusTransaction.requiringNew()
                .call(() -> door.letIn(candidate, html.seeOther("/board", Notice.WELCOME)));
    }

    private TemplateInstance template(SignUpForm form, Errors errors) {
        return Templates.show(form, errors, registration.mode() == RegistrationMode.INVITE, NewPassword.MINIMUM);
    }

    private Response closed() {
        return html.page(Response.Status.FORBIDDEN.getStatusCode(), Templates.closed());
    }
}
