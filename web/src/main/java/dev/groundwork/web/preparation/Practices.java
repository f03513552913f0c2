package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeFilter;
import dev.groundwork.domain.preparation.PracticeTimer;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Part;
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
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The log of practice: beginning and ending a session, writing one down, correcting it. */
@Path(Practices.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Practices {

    static final String PATH = "/preparation/practice";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                Part<Practice> part,
                long total,
                long recentMinutes,
                RunningTimer timer,
                PracticeForm form,
                Errors errors);

        static native TemplateInstance show(UUID practice, PracticeForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Practices(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index(@RestQuery String after, @RestQuery String competency) {
        return html.page(index(after, PracticeForm.blank(competency, moment()), Errors.none()));
    }

    @POST
    public Response create(@BeanParam PracticeForm form) {
        return html.attempt(() -> log(form), errors -> Templates.show(null, form, errors));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        return html.page(Templates.show(id, PracticeForm.of(Practice.require(id), moment()), Errors.none()));
    }

    @POST
    @Path("{id}")
    public Response update(UUID id, @BeanParam PracticeForm form) {
        return html.attempt(() -> change(id, form), errors -> Templates.show(id, form, errors));
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response destroy(UUID id) {
        Practice.require(id).remove();
        return html.seeOther(PATH, Notice.PRACTICE_DELETED);
    }

    @POST
    @Path("timer")
    public Response start(@BeanParam PracticeForm form) {
        return html.attempt(() -> begin(form), errors -> index(null, form, errors));
    }

    @POST
    @Path("timer/stop")
    @Transactional
    public Response stop() {
        Practice practice = PracticeTimer.require().stop(moment());
        return html.seeOther(path(practice.id), Notice.PRACTICE_STOPPED);
    }

    @POST
    @Path("timer/discarding")
    @Transactional
    public Response discard() {
        PracticeTimer.require().discard();
        return html.seeOther(PATH);
    }

    private TemplateInstance index(String after, PracticeForm form, Errors errors) {
        Moment moment = moment();
        Part<Practice> part =
                Part.read(after, (place, limit) -> Practice.page(PracticeFilter.all(), place, limit), Practice::place);
        Instant lately = moment.startOf(moment.today().minusDays(6));
        return Templates.index(
                part,
                Practice.count(PracticeFilter.all()),
                Practice.minutes(new PracticeFilter(null, null, lately)),
                RunningTimer.at(moment),
                form,
                errors);
    }

    private Response begin(PracticeForm form) {
        PracticeTimer.start(form.competency, form.kind(), moment());
        return html.seeOther(PATH);
    }

    private Response log(PracticeForm form) {
        Practice.log(form.details(null, moment()), moment());
        return html.seeOther(PATH, Notice.PRACTICE_SAVED);
    }

    private Response change(UUID id, PracticeForm form) {
        Practice practice = Practice.require(id);
        practice.change(form.details(practice, moment()), moment());
        return html.seeOther(PATH, Notice.PRACTICE_SAVED);
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
