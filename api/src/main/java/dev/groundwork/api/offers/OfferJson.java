package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferDetails;
import dev.groundwork.domain.offers.OfferForm;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of the terms of an offer.
 *
 * @param revision counted from 1 in its application; the highest is in force
 * @param respondByLocal the deadline by the clock in {@code timeZone}
 */
public record OfferJson(
        UUID id,
        int version,
        UUID applicationId,
        int revision,
        LocalDate receivedOn,
        Instant respondBy,

        @Schema(type = SchemaType.STRING, format = "", nullable = true, examples = "2026-11-27T17:00")
        LocalDateTime respondByLocal,

        String timeZone,
        String currency,
        BigDecimal base,
        SalaryPeriod basePeriod,
        BigDecimal bonusTarget,
        BigDecimal bonusGuaranteed,
        @Schema(nullable = true) EquityJson equity,
        BigDecimal signOn,
        Integer clawBackMonths,
        BigDecimal benefits,
        LocalDate startsOn,
        OfferForm form,
        String expectations,
        String onCall,
        String travel,
        WorkMode workMode,
        Integer officeDays,
        String growth,
        String notes,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static OfferJson of(Offer offer) {
        OfferDetails terms = offer.details();
        return new OfferJson(
                offer.id,
                offer.version,
                offer.application.id,
                offer.revision,
                terms.receivedOn(),
                terms.respondBy(),
                terms.respondBy() == null
                        ? null
                        : terms.respondBy().atZone(ZoneId.of(terms.timeZone())).toLocalDateTime(),
                terms.timeZone(),
                terms.currency(),
                terms.base(),
                terms.basePeriod(),
                terms.bonusTarget(),
                terms.bonusGuaranteed(),
                EquityJson.of(terms.equity()),
                terms.signOn(),
                terms.clawBackMonths(),
                terms.benefits(),
                terms.startsOn(),
                terms.form(),
                terms.expectations(),
                terms.onCall(),
                terms.travel(),
                terms.workMode(),
                terms.officeDays(),
                terms.growth(),
                terms.notes(),
                offer.createdAt,
                offer.updatedAt);
    }
}
