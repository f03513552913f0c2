package dev.groundwork.web.interviews;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.calendar.CalendarFile;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.web.address.BaseUrl;
import dev.groundwork.web.application.Applications;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.calendar.ICalendar;
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
import org.jboss.resteasy.reactive.RestForm;

/** One round: what is known of it, changing it, what became of it. */
@Path("/interviews/{id}")
@RolesAllowed(SignedIn.ROLE)
public class Interviews {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(Interview interview, InterviewView view);

        static native TemplateInstance edit(
                Interview interview, List<Contact> people, InterviewForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final InterviewViews views;
    private final BaseUrl baseUrl;
    private final Html html;

    Interviews(CurrentCandidate currentCandidate, InterviewViews views, BaseUrl baseUrl, Html html) {
        this.currentCandidate = currentCandidate;
        this.views = views;
        this.baseUrl = baseUrl;
        this.html = html;
    }

    /** The path of a round's page. */
    public static String path(UUID id) {
        return "/interviews/" + id;
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        Interview interview = Interview.require(id);
        return html.page(Templates.show(interview, views.of(interview)));
    }

    @GET
    @Path("edit")
    @Transactional
    public Response edit(UUID id) {
        return html.page(template(id, InterviewForm.of(Interview.require(id)), Errors.none()));
    }

    @POST
    public Response update(UUID id, @BeanParam InterviewForm form) {
        return html.attempt(() -> change(id, form), errors -> template(id, form, errors));
    }

    @POST
    @Path("outcome")
    @Transactional
    public Response conclude(UUID id, @RestForm String outcome) {
        Typed typed = new Typed();
        InterviewOutcome chosen = typed.choice("outcome", outcome, InterviewOutcome.class);
        if (chosen == null) {
            throw new InvalidInput("outcome", "must be one of the choices");
        }
        Interview interview = Interview.require(id);
        interview.conclude(chosen, moment());
        return html.seeOther(path(id), interview.isCancelled() ? Notice.INTERVIEW_CANCELLED : Notice.INTERVIEW_SAVED);
    }

    @POST
    @Path("deletion")
    @Transactional
    public Response destroy(UUID id) {
        Interview interview = Interview.require(id);
        UUID application = interview.application.id;
        interview.remove(moment());
        return html.seeOther(Applications.path(application), Notice.INTERVIEW_REMOVED);
    }

    /** The round for one other calendar, once. */
    @GET
    @Path("event.ics")
    @Transactional
    public Response event(UUID id) {
        return ICalendar.download(CalendarFile.of(List.of(Interview.require(id)), baseUrl.origin()), "interview.ics");
    }

    /** What is wrong with a round, beside the fields that a form has for it. */
    static Errors beside(Errors errors) {
        return errors.renaming("startsAt", "day")
                .renaming("startsAtLocal", "day")
                .renaming("durationMinutes", "minutes")
                .renaming("interviewers", "others")
                .renaming("name", "others");
    }

    private Response change(UUID id, InterviewForm form) {
        Interview interview = Interview.require(id);
        interview.change(form.over(interview, moment()), moment());
        return html.seeOther(path(id), Notice.INTERVIEW_SAVED);
    }

    private static TemplateInstance template(UUID id, InterviewForm form, Errors errors) {
        Interview interview = Interview.require(id);
        return Templates.edit(interview, People.around(interview), form, beside(errors));
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
