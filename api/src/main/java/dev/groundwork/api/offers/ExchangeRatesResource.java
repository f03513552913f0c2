package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.ExchangeRate;
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

/** The exchange rates that the candidate typed in. */
@Path("/api/v1/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeRatesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    ExchangeRatesResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listExchangeRates", summary = "The rates you typed in, the latest day first")
    public PageJson<ExchangeRateJson> index(@BeanParam PageQuery page) {
        return pages.cut(
                "exchange rates",
                page,
                ExchangeRate::page,
                ExchangeRate::place,
                rates -> rates.stream().map(ExchangeRateJson::of).toList(),
                () -> ExchangeRate.count());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showExchangeRate", summary = "One exchange rate")
    public ExchangeRateJson show(@RestPath UUID id) {
        return ExchangeRateJson.of(ExchangeRate.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createExchangeRate", summary = "Write down a rate of a day")
    public RestResponse<ExchangeRateJson> create(ExchangeRateInput input) {
        Moment moment = currentCandidate.moment();
        ExchangeRate rate = ExchangeRate.create(input.details(moment), moment);
        Panache.getEntityManager().flush();
        return Created.at(ExchangeRateJson.of(rate), "exchange-rates", rate.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateExchangeRate", summary = "Correct a rate")
    public ExchangeRateJson update(@RestPath UUID id, MergePatch patch) {
        ExchangeRate rate = ExchangeRate.require(id);
        tags.require(ExchangeRateJson.of(rate));
        Moment moment = currentCandidate.moment();
        rate.change(patch.onto(ExchangeRateInput.of(rate)).details(moment), moment);
        Panache.getEntityManager().flush();
        return ExchangeRateJson.of(rate);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteExchangeRate", summary = "Delete a rate")
    public void destroy(@RestPath UUID id) {
        ExchangeRate rate = ExchangeRate.require(id);
        tags.require(ExchangeRateJson.of(rate));
        rate.remove();
    }
}
