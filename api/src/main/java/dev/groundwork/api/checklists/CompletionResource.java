package dev.groundwork.api.checklists;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.ChecklistItem;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** That an item of a checklist is done. */
@Path("/api/v1/checklist-items/{id}/completion")
@Produces(MediaType.APPLICATION_JSON)
public class CompletionResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;

    CompletionResource(CurrentCandidate currentCandidate, EntityTags tags) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
    }

    @PUT
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "createCompletion", summary = "Do an item; nothing happens when it is done")
    public ChecklistItemJson put(@RestPath UUID id) {
        ChecklistItem item = ChecklistItem.require(id);
        tags.require(ChecklistItemJson.of(item));
        item.complete(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return ChecklistItemJson.of(item);
    }

    @DELETE
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteCompletion", summary = "Take back that an item is done")
    public void destroy(@RestPath UUID id) {
        ChecklistItem item = ChecklistItem.require(id);
        tags.require(ChecklistItemJson.of(item));
        item.reopen(currentCandidate.moment());
    }
}
