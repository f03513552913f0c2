package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferFilter;
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

/** Offers, every revision of their terms on its own. */
@Path("/api/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
public class OffersResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final OfferPages pages;

    OffersResource(CurrentCandidate currentCandidate, EntityTags tags, OfferPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listOffers", summary = "Your offers, the latest received first")
    public PageJson<OfferJson> index(
            @RestQuery @Parameter(description = "Id of the application", schema = @Schema(format = "uuid"))
                    String applicationId,
            @RestQuery
                    @Parameter(
                            description = "Leave out terms that later ones have replaced",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String inForce,
            @RestQuery
                    @Parameter(
                            description = "Leave out applications that have ended or are archived",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String open,
            @BeanParam PageQuery page) {
        return pages.cut(
                new OfferFilter(
                        Query.id("applicationId", applicationId),
                        Boolean.TRUE.equals(Query.flag("inForce", inForce)),
                        Boolean.TRUE.equals(Query.flag("open", open))),
                page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showOffer", summary = "One revision of an offer")
    public OfferJson show(@RestPath UUID id) {
        return OfferJson.of(Offer.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createOffer", summary = "Write down an offer, or the next revision of it")
    public RestResponse<OfferJson> create(OfferInput input) {
        Offer offer = input.receive(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(OfferJson.of(offer), "offers", offer.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateOffer", summary = "Correct the terms that are in force")
    public OfferJson update(@RestPath UUID id, MergePatch patch) {
        Offer offer = Offer.require(id);
        tags.require(OfferJson.of(offer));
        patch.onto(OfferInput.of(offer)).changeTo(offer, currentCandidate.moment());
        Panache.getEntityManager().flush();
        return OfferJson.of(offer);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteOffer", summary = "Delete the latest revision of an offer")
    public void destroy(@RestPath UUID id) {
        Offer offer = Offer.require(id);
        tags.require(OfferJson.of(offer));
        offer.remove(currentCandidate.moment());
    }
}
