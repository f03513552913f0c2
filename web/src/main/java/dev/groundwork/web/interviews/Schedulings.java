package dev.groundwork.web.interviews;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Scheduling a round of an application. */
@Path("/applications/{id}/interviews")
@RolesAllowed(SignedIn.ROLE)
public class Schedulings {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                JobApplication application, List<Contact> people, InterviewForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Schedulings(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        return html.page(template(id, InterviewForm.blank(moment().zone()), Errors.none()));
    }

    @POST
    public Response create(UUID id, @BeanParam InterviewForm form) {
        return html.attempt(() -> schedule(id, form), errors -> template(id, form, errors));
    }

    private Response schedule(UUID id, InterviewForm form) {
        JobApplication application = JobApplication.require(id);
        Interview interview = Interview.schedule(application, form.details(application, moment()), moment());
        return html.seeOther(Interviews.path(interview.id), Notice.INTERVIEW_SCHEDULED);
    }

    private static TemplateInstance template(UUID id, InterviewForm form, Errors errors) {
        JobApplication application = JobApplication.require(id);
        return Templates.show(application, People.around(application), form, Interviews.beside(errors));
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
