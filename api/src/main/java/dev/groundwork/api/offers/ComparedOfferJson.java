package dev.groundwork.api.offers;

import dev.groundwork.domain.fit.FitVerdict;
import dev.groundwork.domain.offers.ComparedCost;
import dev.groundwork.domain.offers.ComparedOffer;
import dev.groundwork.domain.offers.Equity;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer beside others.
 *
 * @param pay in its own currency
 * @param converted in the currency of the comparison; null while the rate is missing
 * @param exchangeRateId by which it was converted, or null
 * @param leftOfFirstYear after all costs; null while a rate is missing
 * @param leftOfAverage likewise
 * @param underWater whether it has options on shares that are worth no more than the strike
 * @param uncounted whether its equity counts for nothing, because its value or its schedule is not known
 * @param score of its ratings by the weights of the criteria that count; null where none does
 */
public record ComparedOfferJson(
        UUID offerId,
        UUID applicationId,
        int revision,
        String company,
        String role,
        PayJson pay,
        @Schema(nullable = true) PayJson converted,
        @Schema(nullable = true) UUID exchangeRateId,
        List<ComparedCostJson> costs,
        BigDecimal leftOfFirstYear,
        BigDecimal leftOfAverage,
        boolean underWater,
        boolean uncounted,
        Integer fitScore,
        FitVerdict fitVerdict,
        String honestAnswer,
        List<String> careerPaths,
        Double score) {

    /** A cost in the currency of the comparison; null while a rate is missing. */
    public record ComparedCostJson(UUID costId, String name, BigDecimal firstYear, BigDecimal average) {

        static ComparedCostJson of(ComparedCost compared) {
            return new ComparedCostJson(
                    compared.cost().id, compared.cost().name, compared.firstYear(), compared.average());
        }
    }

    static ComparedOfferJson of(ComparedOffer compared, Double score) {
        Equity equity = compared.offer().equity();
        return new ComparedOfferJson(
                compared.offer().id,
                compared.offer().application.id,
                compared.offer().revision,
                compared.offer().application.company.name,
                compared.offer().application.role,
                PayJson.of(compared.pay()),
                PayJson.of(compared.converted()),
                compared.rate() == null ? null : compared.rate().id,
                compared.costs().stream().map(ComparedCostJson::of).toList(),
                compared.leftOfFirstYear(),
                compared.leftOfAverage(),
                equity != null && equity.isUnderWater(),
                equity != null && equity.isUncounted(),
                compared.fitCheck() == null ? null : compared.fitCheck().score,
                compared.fitCheck() == null ? null : compared.fitCheck().verdict,
                compared.fitCheck() == null ? null : compared.fitCheck().honestAnswer,
                List.of(compared.offer().application.careerPaths),
                score);
    }
}
