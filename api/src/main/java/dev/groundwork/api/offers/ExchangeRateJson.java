package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.offers.ExchangeRate;
import dev.groundwork.domain.offers.ExchangeRateDetails;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What one unit of a currency cost in another one on a day. */
public record ExchangeRateJson(
        UUID id,
        int version,
        String from,
        String to,
        BigDecimal rate,
        LocalDate quotedOn,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static ExchangeRateJson of(ExchangeRate rate) {
        ExchangeRateDetails details = rate.details();
        return new ExchangeRateJson(
                rate.id,
                rate.version,
                details.from(),
                details.to(),
                details.rate(),
                details.quotedOn(),
                rate.createdAt,
                rate.updatedAt);
    }
}
