package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.domain.offers.OfferCostDetails;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Something that taking a job costs: an amount a period, or a share of what is paid. */
public record CostJson(
        UUID id,
        int version,
        UUID applicationId,
        String name,
        BigDecimal amount,
        String currency,
        SalaryPeriod period,
        BigDecimal rate,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static CostJson of(OfferCost cost) {
        OfferCostDetails details = cost.details();
        return new CostJson(
                cost.id,
                cost.version,
                cost.application.id,
                details.name(),
                details.amount(),
                details.currency(),
                details.period(),
                details.rate(),
                cost.createdAt,
                cost.updatedAt);
    }
}
