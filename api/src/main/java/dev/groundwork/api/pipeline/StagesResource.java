package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Stage;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The stages of the candidate's pipeline. */
@Path("/api/v1/stages")
@Produces(MediaType.APPLICATION_JSON)
public class StagesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final Pages pages;

    StagesResource(CurrentCandidate currentCandidate, EntityTags tags, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listStages", summary = "Your stages in their order")
    public PageJson<StageJson> index(@BeanParam PageQuery query) {
        return pages.cut(
                "stages",
                Stage.inOrder(),
                query,
                stage -> String.format("%010d", stage.position),
                Comparator.naturalOrder(),
                StageJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showStage", summary = "One stage")
    public StageJson show(@RestPath UUID id) {
        return StageJson.of(Stage.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createStage", summary = "Add a stage; those behind it shift")
    public RestResponse<StageJson> create(StageInput input) {
        Stage stage = Stage.create(input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(StageJson.of(stage), "stages", stage.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateStage", summary = "Rename, reinterpret or move a stage")
    public StageJson update(@RestPath UUID id, MergePatch patch) {
        Stage stage = Stage.require(id);
        tags.require(StageJson.of(stage));
        stage.change(patch.onto(StageInput.of(stage)).details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return StageJson.of(stage);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteStage", summary = "Delete a stage that no application is or was in")
    public void destroy(@RestPath UUID id) {
        Stage stage = Stage.require(id);
        tags.require(StageJson.of(stage));
        stage.remove(currentCandidate.moment());
    }
}
