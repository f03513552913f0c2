package dev.groundwork.web.application;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** How an application ended: which way, when and why. */
@Path("/applications/{id}/outcome")
@RolesAllowed(SignedIn.ROLE)
public class Endings {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(JobApplication application, EndingForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Endings(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    public Response show(UUID id) {
        JobApplication application = JobApplication.require(id);
        return html.page(
                Templates.show(application, EndingForm.of(application, currentCandidate.moment()), Errors.none()));
    }

    @POST
    public Response end(UUID id, @BeanParam EndingForm form) {
        return html.attempt(
                () -> end(id, form.ending()), errors -> Templates.show(JobApplication.require(id), form, errors));
    }

    private Response end(UUID id, Ending ending) {
        JobApplication.requireForChange(id).end(ending, currentCandidate.moment());
        return html.seeOther(
                Applications.path(id),
                Notice.APPLICATION_ENDED,
                MessageBundles.get(Words.class).outcome(ending.outcome()));
    }
}
