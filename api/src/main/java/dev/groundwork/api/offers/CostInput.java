package dev.groundwork.api.offers;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.domain.offers.OfferCostDetails;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What taking a job costs; {@link OfferCostDetails} says what each word means. */
@InputOf(CostJson.class)
public record CostInput(
        @Schema(required = true, maxLength = 200) String name,
        @Schema(description = "A period; or rate") BigDecimal amount,

        @Schema(description = "ISO 4217, of the amount", examples = "EUR")
        String currency,

        @Schema(description = "Of the amount; a month when left out")
        SalaryPeriod period,

        @Schema(description = "A share of what is paid, benefits aside, from 0 to 1; or amount", examples = "0.41")
        BigDecimal rate) {

    static CostInput of(OfferCost cost) {
        OfferCostDetails details = cost.details();
        return new CostInput(details.name(), details.amount(), details.currency(), details.period(), details.rate());
    }

    OfferCostDetails details() {
        return new OfferCostDetails(name, amount, currency, period, rate);
    }
}
