package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.offers.Comparison;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Offers side by side: what they bring, what they cost, which comes first and what would turn that. */
@Path("/api/v1/offers/comparison")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "showComparison", summary = "Offers side by side, and what decides between them")
    public ComparisonJson show(
            @RestQuery
                    @Parameter(description = "Ids of at most 20 offers; those of all open applications when left out")
                    List<String> offerId,
            @RestQuery @Parameter(description = "ISO 4217; the currency of most of them when left out", example = "EUR")
                    String currency) {
        List<UUID> chosen = offerId == null
                ? List.of()
                : offerId.stream().map(id -> Query.id("offerId", id)).toList();
        if (currency != null && !currency.matches("[A-Z]{3}")) {
            throw Query.malformed("currency", "a currency code of three letters, such as EUR");
        }
        return ComparisonJson.of(Comparison.of(chosen, currency));
    }
}
