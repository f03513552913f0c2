package dev.groundwork.web.account;

import dev.groundwork.domain.account.Registration;
import dev.groundwork.domain.account.RegistrationMode;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The front door: leads to what is to be done today, to signing in, or on a fresh instance to making the first account. */
@Path("/")
public class Home {

    private final Html html;
    private final Page page;
    private final Registration registration;

    Home(Html html, Page page, Registration registration) {
        this.html = html;
        this.page = page;
        this.registration = registration;
    }

    @GET
    @PermitAll
    public Response show() {
        if (page.isSignedIn()) {
            return html.seeOther("/today");
        }
        return html.seeOther(waitsForFirstAccount() ? "/sign-up" : "/sign-in");
    }

    private boolean waitsForFirstAccount() {
        return registration.mode() == RegistrationMode.FIRST && registration.isOpen();
    }
}
