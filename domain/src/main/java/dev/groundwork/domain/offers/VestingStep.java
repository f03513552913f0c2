package dev.groundwork.domain.offers;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Period;

/**
 * A part of a grant that becomes the candidate's own.
 *
 * @param after how long after the start
 * @param share of the whole grant, above 0 and at most 1
 */
public record VestingStep(
        @NotNull @VestingPeriod Period after,

        @NotNull
        @DecimalMin(value = "0", inclusive = false, message = SHARE)
        @DecimalMax(value = "1", message = SHARE)
        @Digits(integer = 1, fraction = 10, message = SHARE)
        BigDecimal share) {

    private static final String SHARE = "must be a share of the grant above 0 and at most 1, such as 0.25";

    public VestingStep {
        share = Amounts.plain(share);
    }

    /** A step after some months. */
    static VestingStep afterMonths(int months, BigDecimal share) {
        return new VestingStep(months % 12 == 0 ? Period.ofYears(months / 12) : Period.ofMonths(months), share);
    }

    /** Orders periods by their length, a month being taken for 30 days and a year for 365. */
    long roughDays() {
        return after == null ? 0 : after.getYears() * 365L + after.getMonths() * 30L + after.getDays();
    }
}
