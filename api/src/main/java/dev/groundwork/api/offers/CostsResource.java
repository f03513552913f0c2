package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.OfferCost;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** One thing that taking an offer costs. */
@Path("/api/v1/costs/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CostsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;

    CostsResource(CurrentCandidate currentCandidate, EntityTags tags) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "showCost", summary = "One cost")
    public CostJson show(@RestPath UUID id) {
        return CostJson.of(OfferCost.require(id));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateCost", summary = "Change a cost")
    public CostJson update(@RestPath UUID id, MergePatch patch) {
        OfferCost cost = OfferCost.require(id);
        tags.require(CostJson.of(cost));
        cost.change(patch.onto(CostInput.of(cost)).details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return CostJson.of(cost);
    }

    @DELETE
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteCost", summary = "Delete a cost")
    public void destroy(@RestPath UUID id) {
        OfferCost cost = OfferCost.require(id);
        tags.require(CostJson.of(cost));
        cost.remove();
    }
}
