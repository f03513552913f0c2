package dev.groundwork.api.checklists;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.Checklist;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What to do before rounds and applications, list by list. */
@Path("/api/v1/checklists")
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    ChecklistsResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listChecklists", summary = "Your checklists with their items, newest first")
    public PageJson<ChecklistJson> index(@BeanParam PageQuery query) {
        return pages.cut(
                "checklists", query, Checklist::page, Checklist::place, ChecklistJson::of, Checklist::countInAll);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showChecklist", summary = "One checklist with its items")
    public ChecklistJson show(@RestPath UUID id) {
        return ChecklistJson.of(Checklist.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createChecklist", summary = "Begin a checklist, your own or from a guide's template")
    public RestResponse<ChecklistJson> create(ChecklistInput input) {
        Checklist checklist = input.create(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(ChecklistJson.of(checklist), "checklists", checklist.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateChecklist", summary = "Rename a checklist")
    public ChecklistJson update(@RestPath UUID id, MergePatch patch) {
        Checklist checklist = Checklist.require(id);
        tags.require(ChecklistJson.of(checklist));
        patch.onto(ChecklistInput.of(checklist)).changeTo(checklist, currentCandidate.moment());
        Panache.getEntityManager().flush();
        return ChecklistJson.of(checklist);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteChecklist", summary = "Delete a checklist with its items; it is not made again")
    public void destroy(@RestPath UUID id) {
        Checklist checklist = Checklist.require(id);
        tags.require(ChecklistJson.of(checklist));
        checklist.remove(currentCandidate.moment());
    }
}
