package dev.groundwork.web.application;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.TimelineEntry;
import dev.groundwork.web.board.Boards;
import dev.groundwork.web.board.Moves;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** One application: where it stands, what is known, what happened. */
@Path("/applications/{id}")
@RolesAllowed(SignedIn.ROLE)
public class Applications {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                JobApplication application,
                List<String> line,
                List<Fact> facts,
                List<String> tags,
                List<Step> steps,
                History history,
                Beside beside,
                EndingForm form,
                Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Facts facts;
    private final Surroundings beside;
    private final Html html;

    Applications(CurrentCandidate currentCandidate, Facts facts, Surroundings beside, Html html) {
        this.currentCandidate = currentCandidate;
        this.facts = facts;
        this.beside = beside;
        this.html = html;
    }

    /** The path of an application's page. */
    public static String path(UUID id) {
        return "/applications/" + id;
    }

    /** @param at together with {@code before}: show only what happened before this entry of the history */
    @GET
    @Transactional
    public Response show(UUID id, @RestQuery Instant at, @RestQuery UUID before) {
        return html.page(template(id, position(at, before), Errors.none()));
    }

    @POST
    @Path("moves")
    public Response move(UUID id, @RestForm String stage) {
        return html.attempt(() -> moveTo(id, stage), errors -> template(id, null, errors));
    }

    @POST
    @Path("reopening")
    @Transactional
    public Response reopen(UUID id) {
        JobApplication.requireForChange(id).reopen(currentCandidate.moment());
        return html.seeOther(path(id), Notice.APPLICATION_REOPENED);
    }

    @POST
    @Path("archiving")
    @Transactional
    public Response archive(UUID id) {
        JobApplication.requireForChange(id).archive(currentCandidate.moment());
        return html.seeOther(path(id), Notice.APPLICATION_ARCHIVED);
    }

    @POST
    @Path("unarchiving")
    @Transactional
    public Response unarchive(UUID id) {
        JobApplication.requireForChange(id).unarchive(currentCandidate.moment());
        return html.seeOther(path(id), Notice.APPLICATION_UNARCHIVED);
    }

    @POST
    @Path("deletion")
    @Transactional
    public Response bin(UUID id) {
        JobApplication.requireForChange(id).bin(currentCandidate.moment());
        return html.seeOther(Boards.PATH + "?binned=" + id);
    }

    @POST
    @Path("restoration")
    @Transactional
    public Response restore(UUID id) {
        JobApplication.requireBinned(id).restore(currentCandidate.moment());
        return html.seeOther(path(id), Notice.APPLICATION_RESTORED);
    }

    private Response moveTo(UUID id, String slug) {
        Moves.move(id, slug, currentCandidate.moment());
        return html.seeOther(path(id), Notice.APPLICATION_MOVED, Stage.named(slug).name);
    }

    private TemplateInstance template(UUID id, TimelineEntry.Position before, Errors errors) {
        JobApplication application = JobApplication.require(id);
        return Templates.show(
                application,
                facts.line(application),
                facts.list(application),
                application.tags(),
                Step.of(application, Stage.inOrder()),
                History.of(application, before),
                beside.of(application),
                EndingForm.of(application, currentCandidate.moment()),
                errors);
    }

    private static TimelineEntry.Position position(Instant at, UUID before) {
        return at == null || before == null ? null : new TimelineEntry.Position(at, before);
    }
}
