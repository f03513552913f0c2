package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.OfferCost;
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
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What taking one application's offer costs. */
@Path("/api/v1/applications/{id}/costs")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationCostsResource {

    private final CurrentCandidate currentCandidate;
    private final Pages pages;

    ApplicationCostsResource(CurrentCandidate currentCandidate, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplicationCosts", summary = "What taking one offer costs, in the order of writing")
    public PageJson<CostJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut(
                "costs of " + id,
                OfferCost.of(JobApplication.require(id)),
                query,
                cost -> Pages.key(cost.createdAt) + " " + cost.id,
                Comparator.naturalOrder(),
                CostJson::of);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createApplicationCost", summary = "Add what taking one offer costs")
    public RestResponse<CostJson> create(@RestPath UUID id, CostInput input) {
        OfferCost cost = OfferCost.add(JobApplication.require(id), input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(CostJson.of(cost), "costs", cost.id);
    }
}
