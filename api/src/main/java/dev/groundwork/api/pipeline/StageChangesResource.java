package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.StageChange;
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

/** The history of an application: which stage it entered when. */
@Path("/api/v1/applications/{id}/stage-changes")
@Produces(MediaType.APPLICATION_JSON)
public class StageChangesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final Pages pages;

    StageChangesResource(CurrentCandidate currentCandidate, EntityTags tags, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listStageChanges", summary = "The stages an application went through, oldest first")
    public PageJson<StageChangeJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut(
                "stage changes of " + id,
                StageChange.of(JobApplication.require(id)),
                query,
                change -> Pages.key(change.enteredAt) + Pages.key(change.updatedAt) + change.id,
                Comparator.naturalOrder(),
                StageChangeJson::of);
    }

    @GET
    @Path("/{changeId}")
    @RolesAllowed("read")
    @Operation(operationId = "showStageChange", summary = "One stage change")
    public StageChangeJson show(@RestPath UUID id, @RestPath UUID changeId) {
        return StageChangeJson.of(StageChange.require(JobApplication.require(id), changeId));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createStageChange", summary = "Move an application, now or at a past time")
    public RestResponse<StageChangeJson> create(@RestPath UUID id, StageChangeInput input) {
        Moment moment = currentCandidate.moment();
        StageChange change = JobApplication.requireForChange(id).moveTo(input.details(moment), moment);
        Panache.getEntityManager().flush();
        return Created.at(StageChangeJson.of(change), "applications", id, "stage-changes", change.id);
    }

    @PATCH
    @Path("/{changeId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateStageChange", summary = "Correct a stage change; the current stage follows")
    public StageChangeJson update(@RestPath UUID id, @RestPath UUID changeId, MergePatch patch) {
        Moment moment = currentCandidate.moment();
        StageChange change = StageChange.require(JobApplication.requireForChange(id), changeId);
        tags.require(StageChangeJson.of(change));
        change.amend(patch.onto(StageChangeInput.of(change)).details(moment), moment);
        Panache.getEntityManager().flush();
        return StageChangeJson.of(change);
    }

    @DELETE
    @Path("/{changeId}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteStageChange", summary = "Take a stage change out of the history")
    public void destroy(@RestPath UUID id, @RestPath UUID changeId) {
        StageChange change = StageChange.require(JobApplication.requireForChange(id), changeId);
        tags.require(StageChangeJson.of(change));
        change.remove(currentCandidate.moment());
    }
}
