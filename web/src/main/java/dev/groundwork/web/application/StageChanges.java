package dev.groundwork.web.application;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Option;
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

/** The dated steps of an application's history: adding one that was forgotten, correcting and deleting one. */
@Path("/applications/{id}/stage-changes")
@RolesAllowed(SignedIn.ROLE)
public class StageChanges {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                JobApplication application, UUID change, StageChangeForm form, List<Option> stages, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    StageChanges(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Path("new")
    public Response ask(UUID id) {
        JobApplication application = JobApplication.require(id);
        return html.page(template(id, null, StageChangeForm.blank(application, moment()), Errors.none()));
    }

    @POST
    public Response create(UUID id, @BeanParam StageChangeForm form) {
        return html.attempt(() -> add(id, form), errors -> template(id, null, form, errors));
    }

    @GET
    @Path("{change}")
    public Response show(UUID id, UUID change) {
        StageChange present = StageChange.require(JobApplication.require(id), change);
        return html.page(template(id, change, StageChangeForm.of(present, moment()), Errors.none()));
    }

    @POST
    @Path("{change}")
    public Response update(UUID id, UUID change, @BeanParam StageChangeForm form) {
        return html.attempt(() -> amend(id, change, form), errors -> template(id, change, form, errors));
    }

    @POST
    @Path("{change}/deletion")
    public Response destroy(UUID id, UUID change) {
        return html.attempt(() -> remove(id, change), errors -> refused(id, change, errors));
    }

    private Response add(UUID id, StageChangeForm form) {
        JobApplication.requireForChange(id).moveTo(form.details(null, moment()), moment());
        return html.seeOther(Applications.path(id), Notice.HISTORY_CORRECTED);
    }

    private Response amend(UUID id, UUID changeId, StageChangeForm form) {
        StageChange change = StageChange.require(JobApplication.requireForChange(id), changeId);
        change.amend(form.details(change.enteredAt, moment()), moment());
        return html.seeOther(Applications.path(id), Notice.HISTORY_CORRECTED);
    }

    private Response remove(UUID id, UUID changeId) {
        StageChange.require(JobApplication.requireForChange(id), changeId).remove(moment());
        return html.seeOther(Applications.path(id), Notice.HISTORY_CORRECTED);
    }

    private TemplateInstance refused(UUID id, UUID changeId, Errors errors) {
        StageChange present = StageChange.require(JobApplication.require(id), changeId);
        return template(id, changeId, StageChangeForm.of(present, moment()), errors);
    }

    private TemplateInstance template(UUID id, UUID change, StageChangeForm form, Errors errors) {
        return Templates.show(
                JobApplication.require(id),
                change,
                form,
                Choices.stages(Stage.inOrder()),
                errors.renaming("enteredAt", "day"));
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
