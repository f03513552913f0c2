package dev.groundwork.web.transfer;

import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.transfer.archive.AccountExport;
import dev.groundwork.web.account.PasswordCheck;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The whole account as one file to keep, for whoever knows its password. */
@Path("/exports/archive")
@RolesAllowed(SignedIn.ROLE)
public class Archives {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(Errors errors);
    }

    private final AccountExport accountExport;
    private final PasswordCheck passwordCheck;
    private final Html html;

    Archives(AccountExport accountExport, PasswordCheck passwordCheck, Html html) {
        this.accountExport = accountExport;
        this.passwordCheck = passwordCheck;
        this.html = html;
    }

    @GET
    public Response show() {
        return html.page(Templates.show(Errors.none()));
    }

    @POST
    @Allowed(Allowance.Use.EXPORT)
    public Response create(@RestForm String currentPassword) {
        return html.attemptOutside(() -> passwordCheck.before(currentPassword, this::archive), Templates::show);
    }

    private Response archive() {
        return FileToKeep.of("groundwork-archive.zip", "application/zip", accountExport::write);
    }
}
