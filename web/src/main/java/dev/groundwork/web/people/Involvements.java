package dev.groundwork.web.people;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.application.Applications;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Who has a part in an application. */
@Path("/applications/{id}/people")
@RolesAllowed(SignedIn.ROLE)
public class Involvements {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(JobApplication application, InvolvementForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Involvements(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @POST
    public Response create(UUID id, @BeanParam InvolvementForm form) {
        return html.attempt(
                () -> involve(id, form), errors -> Templates.show(JobApplication.require(id), form, errors));
    }

    @POST
    @Path("{involvement}/deletion")
    @Transactional
    public Response destroy(UUID id, UUID involvement) {
        Involvement.require(JobApplication.require(id), involvement).remove();
        return html.seeOther(Applications.path(id));
    }

    private Response involve(UUID id, InvolvementForm form) {
        JobApplication application = JobApplication.require(id);
        Contact.named(form.typedName(), application.company, currentCandidate.moment())
                .involve(application, form.typedPart(), currentCandidate.moment());
        return html.seeOther(Applications.path(id));
    }
}
