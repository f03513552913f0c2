package dev.groundwork.api.checklists;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.ChecklistItem;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The things to do on all checklists. */
@Path("/api/v1/checklist-items")
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistItemsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    ChecklistItemsResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listChecklistItems", summary = "The items of all your checklists, the latest made first")
    public PageJson<ChecklistItemJson> index(
            @RestQuery
                    @Parameter(
                            description = "Only those to be done, or only those that are done; both when left out",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String open,
            @BeanParam PageQuery query) {
        Boolean wanted = Query.flag("open", open);
        return pages.cut(
                "checklist items " + wanted,
                query,
                (after, limit) -> ChecklistItem.page(wanted, after, limit),
                ChecklistItem::place,
                items -> items.stream().map(ChecklistItemJson::of).toList(),
                () -> ChecklistItem.count(wanted));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showChecklistItem", summary = "One item of a checklist")
    public ChecklistItemJson show(@RestPath UUID id) {
        return ChecklistItemJson.of(ChecklistItem.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createChecklistItem", summary = "Add something to a checklist")
    public RestResponse<ChecklistItemJson> create(ChecklistItemInput input) {
        ChecklistItem item = input.add(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(ChecklistItemJson.of(item), "checklist-items", item.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateChecklistItem", summary = "Change an item of a checklist")
    public ChecklistItemJson update(@RestPath UUID id, MergePatch patch) {
        ChecklistItem item = ChecklistItem.require(id);
        tags.require(ChecklistItemJson.of(item));
        patch.onto(ChecklistItemInput.of(item)).changeTo(item, currentCandidate.moment());
        Panache.getEntityManager().flush();
        return ChecklistItemJson.of(item);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteChecklistItem", summary = "Delete an item of a checklist")
    public void destroy(@RestPath UUID id) {
        ChecklistItem item = ChecklistItem.require(id);
        tags.require(ChecklistItemJson.of(item));
        item.remove();
    }
}
