package dev.groundwork.web.account;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Registration;
import dev.groundwork.domain.account.SignIn;
import dev.groundwork.web.address.LocalPath;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in. */
@Path("/sign-in")
@PermitAll
public class SignIns {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(SignInForm form, Errors errors, boolean mayJoin);
    }

    private final SignIn signIn;
    private final Registration registration;
    private final Door door;
    private final Visitor visitor;
    private final Page page;
    private final Html html;

    SignIns(SignIn signIn, Registration registration, Door door, Visitor visitor, Page page, Html html) {
        this.signIn = signIn;
        this.registration = registration;
        this.door = door;
        this.visitor = visitor;
        this.page = page;
        this.html = html;
    }

    @GET
    public Response show(@RestQuery String next) {
        String goal = LocalPath.orElse(next, "/");
        return page.isSignedIn() ? html.seeOther(goal) : html.page(template(SignInForm.leadingTo(goal), Errors.none()));
    }

    @POST
    public Response create(@BeanParam SignInForm form) {
        return signIn.attempt(form.email, form.password, visitor.address())
                .map(candidate -> letIn(candidate, LocalPath.orElse(form.next, "/")))
                .orElseGet(() -> html.unprocessable(template(form, unknown())));
    }

    private Response letIn(Candidate candidate, String goal) {
        return QuarkusTransaction.requiringNew().call(() -> door.letIn(candidate, html.seeOther(goal)));
    }

    /** The same for an unknown address and for a wrong password. */
    private static Errors unknown() {
        return Errors.of("", MessageBundles.get(AccountTexts.class).signInFailed());
    }

    private TemplateInstance template(SignInForm form, Errors errors) {
        return Templates.show(form, errors, registration.isOpen());
    }
}
