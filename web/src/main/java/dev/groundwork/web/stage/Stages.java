package dev.groundwork.web.stage;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Rhythm;
import dev.groundwork.domain.pipeline.RhythmDetails;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageDetails;
import dev.groundwork.domain.pipeline.StageKind;
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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Settings: the candidate's own stages, and after how many quiet days she follows up. */
@Path(Stages.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Stages {

    static final String PATH = "/settings/stages";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(StagesView view);
    }

    private final Html html;
    private final CurrentCandidate currentCandidate;

    Stages(Html html, CurrentCandidate currentCandidate) {
        this.html = html;
        this.currentCandidate = currentCandidate;
    }

    @GET
    @Transactional
    public Response index() {
        return html.page(Templates.index(StagesView.now()));
    }

    @POST
    public Response create(@BeanParam StageForm form) {
        return html.attempt(
                () -> saved(Stage.create(form.details(), currentCandidate.moment())),
                errors -> Templates.index(StagesView.adding(form, errors)));
    }

    @POST
    @Path("{id}")
    public Response update(UUID id, @BeanParam StageForm form) {
        return html.attempt(() -> change(id, form), errors -> Templates.index(StagesView.changing(id, form, errors)));
    }

    /** Moves a stage to another place among the others, from 0. */
    @POST
    @Path("{id}/place")
    @Transactional
    public Response place(UUID id, @RestForm int position) {
        Stage stage = Stage.require(id);
        stage.change(new StageDetails(stage.name, stage.kind, Math.max(position, 0)), currentCandidate.moment());
        return html.seeOther(PATH, Notice.STAGES_ORDERED);
    }

    @POST
    @Path("{id}/deletion")
    public Response delete(UUID id) {
        return html.attempt(() -> remove(id), errors -> Templates.index(StagesView.changing(id, null, errors)));
    }

    @POST
    @Path("rhythms/{kind}")
    public Response keep(String kind, @BeanParam RhythmForm form) {
        StageKind known = kind(kind);
        return html.attempt(
                () -> keep(known, form.details(known)),
                errors -> Templates.index(StagesView.keeping(known, form, errors)));
    }

    private Response change(UUID id, StageForm form) {
        Stage stage = Stage.require(id);
        stage.change(form.details(), currentCandidate.moment());
        return saved(stage);
    }

    private Response saved(Stage stage) {
        return html.seeOther(PATH, Notice.STAGE_SAVED, stage.name);
    }

    private Response remove(UUID id) {
        Stage stage = Stage.require(id);
        stage.remove(currentCandidate.moment());
        return html.seeOther(PATH, Notice.STAGE_DELETED, stage.name);
    }

    private Response keep(StageKind kind, Optional<RhythmDetails> wanted) {
        wanted.ifPresentOrElse(Rhythm::keep, () -> Rhythm.of(kind).ifPresent(Rhythm::remove));
        return html.seeOther(PATH, Notice.RHYTHM_SAVED);
    }

    private static StageKind kind(String name) {
        return Arrays.stream(StageKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of stage"));
    }
}
