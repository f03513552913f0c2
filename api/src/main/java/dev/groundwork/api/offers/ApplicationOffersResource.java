package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferFilter;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The revisions of one application's offer. */
@Path("/api/v1/applications/{id}/offers")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationOffersResource {

    private final CurrentCandidate currentCandidate;
    private final OfferPages pages;

    ApplicationOffersResource(CurrentCandidate currentCandidate, OfferPages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplicationOffers", summary = "The revisions of one offer, the latest received first")
    public PageJson<OfferJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut(new OfferFilter(JobApplication.require(id).id, false, false), query);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createApplicationOffer",
            summary = "Write down an offer, or the next revision of it, for one application")
    public RestResponse<OfferJson> create(@RestPath UUID id, OfferInput input) {
        Offer offer = input.receiveFor(JobApplication.require(id), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(OfferJson.of(offer), "offers", offer.id);
    }
}
