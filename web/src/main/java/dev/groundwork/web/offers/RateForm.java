package dev.groundwork.web.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.offers.ExchangeRateDetails;
import dev.groundwork.web.application.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** An exchange rate as a candidate types it. */
public class RateForm {

    /** The compared offers, to come back to. */
    @RestForm
    public List<String> offer;

    /** Of the comparison: the rate is into it. */
    @RestForm
    public String currency;

    @RestForm
    public String from;

    @RestForm
    public String rate;

    /** Today when it is blank. */
    @RestForm
    public String quotedOn;

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    ExchangeRateDetails details(Moment moment) {
        Typed typed = new Typed();
        LocalDate day = typed.day("quotedOn", quotedOn);
        return typed.into(new ExchangeRateDetails(
                code(from),
                code(currency),
                typed.amount("rate", rate),
                day == null && (quotedOn == null || quotedOn.isBlank()) ? moment.today() : day));
    }

    private static String code(String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
