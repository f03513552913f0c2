package dev.groundwork.web.preparation;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.preparation.Debrief;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.Telling;
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
import java.util.Optional;
import java.util.UUID;

/** Writing down how a round went: what was asked, which stories were told, what comes next. */
@Path("/interviews/{id}/debrief")
@RolesAllowed(SignedIn.ROLE)
public class Debriefs {

    private static final int MOST_STORIES = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                Interview interview, boolean written, DebriefForm form, List<ToldStory> stories, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Debriefs(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    /** The path of a round's debrief. */
    public static String path(UUID interview) {
        return "/interviews/" + interview + "/debrief";
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        Interview interview = Interview.require(id);
        Optional<Debrief> debrief = Debrief.of(interview);
        return html.page(template(
                interview,
                DebriefForm.of(debrief, Debrief.questionsOf(interview), Telling.in(interview)),
                Errors.none()));
    }

    @POST
    public Response hold(UUID id, @BeanParam DebriefForm form) {
        return html.attempt(() -> write(id, form), errors -> template(Interview.require(id), form, errors));
    }

    private Response write(UUID id, DebriefForm form) {
        Interview interview = Debrief.roundForChange(id);
        Debrief.hold(interview, form.details(Debrief.of(interview)), currentCandidate.moment());
        List<UUID> told = form.told();
        for (Telling telling : Telling.in(interview)) {
            if (!told.contains(telling.story.id)) {
                telling.story.untell(interview);
            }
        }
        told.forEach(story -> Story.require(story).tell(interview));
        return html.seeOther(form.more == null ? "/interviews/" + id : path(id) + "#questions", Notice.DEBRIEF_SAVED);
    }

    private static TemplateInstance template(Interview interview, DebriefForm form, Errors errors) {
        return Templates.show(
                interview,
                Debrief.of(interview).isPresent(),
                form,
                ToldStory.of(Story.byTitle(MOST_STORIES), form.told(), interview),
                errors);
    }
}
