package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Negotiation;
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

/** The negotiation about one application's offer. */
@Path("/api/v1/applications/{id}/negotiations")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationNegotiationsResource {

    private final CurrentCandidate currentCandidate;
    private final NegotiationPages pages;

    ApplicationNegotiationsResource(CurrentCandidate currentCandidate, NegotiationPages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(
            operationId = "listApplicationNegotiations",
            summary = "What was asked and answered about one offer, the latest first")
    public PageJson<NegotiationJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut(JobApplication.require(id).id, query);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createApplicationNegotiation",
            summary = "Write down what was asked or answered about one offer")
    public RestResponse<NegotiationJson> create(@RestPath UUID id, NegotiationInput input) {
        Negotiation step = input.noteFor(JobApplication.require(id), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(NegotiationJson.of(step), "negotiations", step.id);
    }
}
