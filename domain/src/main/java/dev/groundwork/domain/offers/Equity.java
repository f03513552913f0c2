package dev.groundwork.domain.offers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The part in the company that is offered, in the currency of the offer.
 *
 * @param kind of what kind it is
 * @param value of one unit where the units are given, otherwise of the whole grant; null while it is not known
 * @param units how many shares or options, or null
 * @param strike at what price an option buys a share; null for other kinds
 * @param vesting when it becomes her own, the earliest step first; empty while that is not known
 * @param refreshers what a further grant is worth that comes at each anniversary of the start, or null
 */
@ReckonableEquity
public record Equity(
        @NotNull EquityKind kind,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal value,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal units,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal strike,

        @Size(max = 120, message = "must have at most {max} steps")
        List<@Valid VestingStep> vesting,

        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal refreshers) {

    public Equity {
        value = Amounts.plain(value);
        units = Amounts.plain(units);
        strike = Amounts.plain(strike);
        vesting = vesting == null
                ? List.of()
                : vesting.stream()
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingLong(VestingStep::roughDays))
                        .toList();
        refreshers = Amounts.plain(refreshers);
    }

    /**
     * What the grant is worth at the value given: options at what the share is above the strike. Nothing while the value is
     * not known.
     */
    public BigDecimal grantValue() {
        if (value == null) {
            return BigDecimal.ZERO;
        }
        if (kind == EquityKind.OPTIONS) {
            return value.subtract(strike).max(BigDecimal.ZERO).multiply(units);
        }
        return units == null ? value : value.multiply(units);
    }

    /** Whether these are options on shares that are worth no more than the strike. */
    public boolean isUnderWater() {
        return kind == EquityKind.OPTIONS && value != null && value.compareTo(strike) <= 0;
    }

    /** Whether something is missing without which the grant counts for nothing: its value, or when it vests. */
    public boolean isUncounted() {
        return value == null || vesting.isEmpty();
    }
}
