package dev.groundwork.domain.offers;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.account.TimeZone;
import dev.groundwork.domain.pipeline.CurrencyCode;
import dev.groundwork.domain.pipeline.PlausibleDay;
import dev.groundwork.domain.pipeline.PlausibleInstant;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms of an offer as a candidate writes them down, money beside what is expected in return. Amounts are in units of
 * the currency.
 *
 * @param receivedOn the day they were told or came
 * @param respondBy the last instant to answer, or null; kept to the second
 * @param timeZone by whose clock that was said
 * @param currency of all amounts, ISO 4217
 * @param base what is paid for certain a period
 * @param basePeriod which period; a year when it is not said
 * @param bonusTarget a year's bonus when all goes as planned
 * @param bonusGuaranteed what of it is promised
 * @param equity the part in the company, or null
 * @param signOn paid once in the beginning
 * @param clawBackMonths for so long it is to be paid back by whoever leaves
 * @param benefits what else comes in a year, in money
 * @param startsOn the first day of work
 * @param form whether it is written; said only, when that is not known
 * @param expectations what the candidate would answer for
 * @param onCall how often she would be on call
 * @param travel how much she would travel
 * @param workMode where the work is done
 * @param officeDays how many days a week in the office
 * @param growth where it leads
 * @param notes her own, in Markdown
 */
@InMinorUnits
public record OfferDetails(
        @NotNull @PlausibleDay LocalDate receivedOn,
        @PlausibleInstant Instant respondBy,
        @NotNull @TimeZone String timeZone,
        @NotNull @CurrencyCode String currency,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal base,
        @NotNull SalaryPeriod basePeriod,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal bonusTarget,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal bonusGuaranteed,
        @Valid Equity equity,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal signOn,
        @Min(0) @Max(120) Integer clawBackMonths,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal benefits,
        @PlausibleDay LocalDate startsOn,
        @NotNull OfferForm form,
        @Text(max = 5000) String expectations,
        @Text(max = 1000) String onCall,
        @Text(max = 1000) String travel,
        WorkMode workMode,
        @Min(0) @Max(7) Integer officeDays,
        @Text(max = 5000) String growth,
        @Text(max = 100_000) String notes) {

    public OfferDetails {
        respondBy = respondBy == null ? null : respondBy.truncatedTo(ChronoUnit.SECONDS);
        currency = currency == null ? null : Names.tidy(currency);
        base = Amounts.plain(base);
        basePeriod = basePeriod == null ? SalaryPeriod.YEAR : basePeriod;
        bonusTarget = Amounts.plain(bonusTarget);
        bonusGuaranteed = Amounts.plain(bonusGuaranteed);
        signOn = Amounts.plain(signOn);
        benefits = Amounts.plain(benefits);
        form = form == null ? OfferForm.VERBAL : form;
        expectations = written(expectations);
        onCall = written(onCall);
        travel = written(travel);
        growth = written(growth);
        notes = notes == null || notes.isBlank() ? null : notes;
    }

    /** An offer of which no more than the base of a year is known. */
    public static OfferDetails of(LocalDate receivedOn, ZoneId zone, String currency, BigDecimal base) {
        return new OfferDetails(
                receivedOn,
                null,
                zone.getId(),
                currency,
                base,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The last instant of a day that is named as a deadline: one second before it is over by that clock. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
    }

    /** The amounts of money by the names of their fields; what is not given is left out. */
    Map<String, BigDecimal> amounts() {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        put(amounts, "base", base);
        put(amounts, "bonusTarget", bonusTarget);
        put(amounts, "bonusGuaranteed", bonusGuaranteed);
        put(amounts, "signOn", signOn);
        put(amounts, "benefits", benefits);
        if (equity != null) {
            put(amounts, "equity.refreshers", equity.refreshers());
            put(amounts, "equity.value", equity.units() == null ? equity.value() : null);
        }
        return amounts;
    }

    private static void put(Map<String, BigDecimal> amounts, String field, BigDecimal amount) {
        if (amount != null) {
            amounts.put(field, amount);
        }
    }

    private static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
