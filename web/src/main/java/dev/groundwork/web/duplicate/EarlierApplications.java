package dev.groundwork.web.duplicate;

import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The part of a form that reminds of earlier applications while company and role are typed. */
@Path("/duplicates")
@RolesAllowed(SignedIn.ROLE)
public class EarlierApplications {

    @CheckedTemplate(basePath = "Duplicates")
    static class Templates {
        static native TemplateInstance list(List<Reminder> reminders);
    }

    private final Reminders reminders;
    private final Html html;

    EarlierApplications(Reminders reminders, Html html) {
        this.reminders = reminders;
        this.html = html;
    }

    @GET
    @Transactional
    public Response list(@RestQuery String company, @RestQuery String role) {
        return html.page(Templates.list(reminders.of(company, role, null)));
    }
}
