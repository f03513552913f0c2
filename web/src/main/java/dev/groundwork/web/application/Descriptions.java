package dev.groundwork.web.application;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** What a candidate writes down about an application, on one form. */
@Path("/applications/{id}/edit")
@RolesAllowed(SignedIn.ROLE)
public class Descriptions {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                JobApplication application, ApplicationForm form, Errors errors, List<Difference> differences);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Descriptions(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    public Response show(UUID id) {
        JobApplication application = JobApplication.require(id);
        return html.page(Templates.show(application, ApplicationForm.of(application), Errors.none(), List.of()));
    }

    /** Saves the form, unless the application was changed since the form was opened: then both versions are shown. */
    @POST
    public Response update(UUID id, @BeanParam ApplicationForm form) {
        return html.attempt(
                () -> describe(id, form),
                errors -> Templates.show(JobApplication.require(id), form, errors, List.of()));
    }

    private Response describe(UUID id, ApplicationForm form) {
        ApplicationDetails typed = form.details();
        JobApplication application = JobApplication.requireForChange(id);
        List<Difference> differences = Difference.between(ApplicationForm.of(application), ApplicationForm.of(typed));
        if (!form.isUpToDateWith(application) && !differences.isEmpty()) {
            return conflict(application, form, differences);
        }
        application.describe(typed, currentCandidate.moment());
        return html.seeOther(Applications.path(id), Notice.APPLICATION_SAVED);
    }

    /** The form goes on from the present state, so that sending it again means to overwrite it. */
    private Response conflict(JobApplication application, ApplicationForm form, List<Difference> differences) {
        form.version = String.valueOf(application.version);
        return html.page(
                Response.Status.CONFLICT.getStatusCode(),
                Templates.show(application, form, Errors.none(), differences));
    }
}
