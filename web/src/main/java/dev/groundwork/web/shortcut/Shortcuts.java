package dev.groundwork.web.shortcut;

import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Which keys do what. */
@Path("/shortcuts")
@RolesAllowed(SignedIn.ROLE)
public class Shortcuts {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(List<Shortcut.Group> groups);

        static native TemplateInstance sheet(List<Shortcut.Group> groups);
    }

    private final Html html;

    Shortcuts(Html html) {
        this.html = html;
    }

    @GET
    public Response show() {
        return html.page(Templates.show(Shortcut.groups()));
    }

    /** The same as a dialog over the page one is on: a part of a page. */
    @GET
    @Path("sheet")
    public Response sheet() {
        return html.page(Templates.sheet(Shortcut.groups()));
    }
}
