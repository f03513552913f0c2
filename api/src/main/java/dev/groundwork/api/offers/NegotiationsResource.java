package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Negotiation;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of negotiations. */
@Path("/api/v1/negotiations")
@Produces(MediaType.APPLICATION_JSON)
public class NegotiationsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final NegotiationPages pages;

    NegotiationsResource(CurrentCandidate currentCandidate, EntityTags tags, NegotiationPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listNegotiations", summary = "What was asked and answered, the latest first")
    public PageJson<NegotiationJson> index(
            @RestQuery @Parameter(description = "Id of the application", schema = @Schema(format = "uuid"))
                    String applicationId,
            @BeanParam PageQuery page) {
        return pages.cut(Query.id("applicationId", applicationId), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showNegotiation", summary = "One step of a negotiation")
    public NegotiationJson show(@RestPath UUID id) {
        return NegotiationJson.of(Negotiation.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createNegotiation", summary = "Write down what was asked or answered")
    public RestResponse<NegotiationJson> create(NegotiationInput input) {
        Negotiation step = input.note(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(NegotiationJson.of(step), "negotiations", step.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateNegotiation", summary = "Change what you wrote down about a step")
    public NegotiationJson update(@RestPath UUID id, MergePatch patch) {
        Negotiation step = Negotiation.require(id);
        tags.require(NegotiationJson.of(step));
        patch.onto(NegotiationInput.of(step)).changeTo(step, currentCandidate.moment());
        Panache.getEntityManager().flush();
        return NegotiationJson.of(step);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteNegotiation", summary = "Delete a step of a negotiation")
    public void destroy(@RestPath UUID id) {
        Negotiation step = Negotiation.require(id);
        tags.require(NegotiationJson.of(step));
        step.remove();
    }
}
