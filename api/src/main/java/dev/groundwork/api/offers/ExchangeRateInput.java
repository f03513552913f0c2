package dev.groundwork.api.offers;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.offers.ExchangeRate;
import dev.groundwork.domain.offers.ExchangeRateDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exchange rate; {@link ExchangeRateDetails} says what each word means.
 *
 * @param quotedOn today when left out
 */
@InputOf(ExchangeRateJson.class)
public record ExchangeRateInput(
        @Schema(required = true, description = "ISO 4217: one unit of it", examples = "USD")
        String from,

        @Schema(required = true, description = "ISO 4217: costs so many of these", examples = "EUR")
        String to,

        @Schema(required = true, examples = "0.92") BigDecimal rate,
        LocalDate quotedOn) {

    static ExchangeRateInput of(ExchangeRate rate) {
        ExchangeRateDetails details = rate.details();
        return new ExchangeRateInput(details.from(), details.to(), details.rate(), details.quotedOn());
    }

    ExchangeRateDetails details(Moment moment) {
        return new ExchangeRateDetails(from, to, rate, quotedOn == null ? moment.today() : quotedOn);
    }
}
