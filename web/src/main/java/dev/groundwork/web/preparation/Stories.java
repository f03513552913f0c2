package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewFilter;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Stories: all of them against the competencies, one with who has heard it, writing and telling one. */
@Path(Stories.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Stories {

    static final String PATH = "/preparation/stories";

    private static final int MOST_SHOWN = 200;
    private static final int MOST_OFFERED = 100;
    private static final Duration LATELY = Duration.ofDays(60);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(StoryGrid grid);

        static native TemplateInstance show(
                Story story, List<Telling> told, List<Interview> rounds, Interview chosen, List<Telling> heard);

        static native TemplateInstance edit(UUID story, StoryForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final KnownCompetencies competencies;
    private final Html html;

    Stories(CurrentCandidate currentCandidate, KnownCompetencies competencies, Html html) {
        this.currentCandidate = currentCandidate;
        this.competencies = competencies;
        this.html = html;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index() {
        List<Story> stories = Story.byTitle(MOST_SHOWN);
        return html.page(Templates.index(StoryGrid.of(
                stories,
                competencies.getAll(),
                stories.isEmpty()
                        ? Map.of()
                        : Telling.ofEach(stories.stream().map(story -> story.id).toList()))));
    }

    @GET
    @Path("new")
    @Transactional
    public Response ask() {
        return html.page(Templates.edit(null, new StoryForm(), Errors.none()));
    }

    @POST
    public Response create(@BeanParam StoryForm form) {
        return html.attempt(() -> add(form), errors -> Templates.edit(null, form, errors));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        return html.page(template(Story.require(id), null, List.of()));
    }

    @GET
    @Path("{id}/edit")
    @Transactional
    public Response edit(UUID id) {
        return html.page(Templates.edit(id, StoryForm.of(Story.require(id)), Errors.none()));
    }

    @POST
    @Path("{id}/edit")
    public Response update(UUID id, @BeanParam StoryForm form) {
        return html.attempt(() -> change(id, form), errors -> Templates.edit(id, form, errors));
    }

    /** Tells it in a round; where the company has heard it, only when that is wanted all the same. */
    @POST
    @Path("{id}/tellings")
    @Transactional
    public Response tell(UUID id, @RestForm String interview, @RestForm String anyway) {
        Story story = Story.require(id);
        Interview round = round(interview);
        List<Telling> heard = story.heardBefore(round);
        if (!heard.isEmpty() && anyway == null) {
            return html.unprocessable(template(story, round, heard));
        }
        story.tell(round);
        return html.seeOther(path(id));
    }

    @POST
    @Path("{id}/tellings/deletion")
    @Transactional
    public Response untell(UUID id, @RestForm String interview) {
        Story.require(id).untell(round(interview));
        return html.seeOther(path(id));
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response destroy(UUID id) {
        Story.require(id).remove();
        return html.seeOther(PATH, Notice.STORY_DELETED);
    }

    private TemplateInstance template(Story story, Interview chosen, List<Telling> heard) {
        InterviewFilter lately = new InterviewFilter(null, null, moment().now().minus(LATELY), null);
        return Templates.show(
                story,
                Telling.ofEach(List.of(story.id)).getOrDefault(story.id, List.of()),
                Interview.page(lately, null, MOST_OFFERED),
                chosen,
                heard);
    }

    private Response add(StoryForm form) {
        Story story = Story.create(form.details(), moment());
        return html.seeOther(path(story.id), Notice.STORY_SAVED);
    }

    private Response change(UUID id, StoryForm form) {
        Story.require(id).change(form.details(), moment());
        return html.seeOther(path(id), Notice.STORY_SAVED);
    }

    private static Interview round(String id) {
        try {
            return Interview.require(UUID.fromString(id == null ? "" : id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("interview");
        }
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
