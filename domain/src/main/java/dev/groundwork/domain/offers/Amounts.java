package dev.groundwork.domain.offers;

import dev.groundwork.domain.pipeline.SalaryPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The arithmetic of money: in decimals, to the minor unit of its currency. */
public final class Amounts {

    private Amounts() {}

    /** The same number in its shortest form without an exponent, so that equal numbers are the same; null for null. */
    static BigDecimal plain(BigDecimal number) {
        if (number == null || number.precision() > 100 || Math.abs((long) number.scale()) > 100) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How many decimals amounts of a currency have: 2 for EUR, 0 for JPY, 3 for BHD. */
    public static int decimals(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** Rounded to the minor unit of its currency, half of one up. */
    public static BigDecimal rounded(BigDecimal amount, String currency) {
        return amount.setScale(decimals(currency), RoundingMode.HALF_UP);
    }

    /** What an amount a period comes to in a year of 12 months, 52 weeks, 260 days or 2080 hours; nothing for null. */
    static BigDecimal yearly(BigDecimal amount, SalaryPeriod period) {
        return orZero(amount).multiply(BigDecimal.valueOf(timesAYear(period)));
    }

    static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static int timesAYear(SalaryPeriod period) {
        return switch (period) {
            case YEAR -> 1;
            case MONTH -> 12;
            case WEEK -> 52;
            case DAY -> 260;
            case HOUR -> 2080;
        };
    }
}
