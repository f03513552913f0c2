package dev.groundwork.domain.offers;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.pipeline.CurrencyCode;
import dev.groundwork.domain.pipeline.PlausibleDay;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An exchange rate as a candidate types it in.
 *
 * @param from the currency of which one unit is bought
 * @param to the currency in which it is paid
 * @param rate how many of these one unit costs
 * @param quotedOn the day for which that is so
 */
public record ExchangeRateDetails(
        @NotNull @CurrencyCode String from,
        @NotNull @CurrencyCode String to,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 12, fraction = 12)
        BigDecimal rate,

        @NotNull @PlausibleDay LocalDate quotedOn) {

    public ExchangeRateDetails {
        from = Names.tidy(from);
        to = Names.tidy(to);
        rate = Amounts.plain(rate);
    }

    /** @throws InvalidInput when it breaks a rule */
    ExchangeRateDetails valid() {
        InvalidInput.unlessValid(this);
        if (from.equals(to)) {
            throw new InvalidInput("to", "must be another currency");
        }
        return this;
    }
}
