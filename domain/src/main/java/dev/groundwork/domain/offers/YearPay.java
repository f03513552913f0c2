package dev.groundwork.domain.offers;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * What one year of a job brings, in one currency, to its minor unit.
 *
 * @param year counted from the first day of work, from 1; 0 for an average
 * @param base for certain
 * @param bonusGuaranteed the part of the bonus that is promised
 * @param bonusContingent the rest of it, when all goes as planned
 * @param equity what vests of the grant, at the value given
 * @param refreshers what vests of the grants that come later
 * @param signOnKept the sign-on that need not be paid back
 * @param signOnContingent the sign-on that is to be paid back by whoever leaves early
 * @param benefits what else comes, in money
 */
public record YearPay(
        int year,
        BigDecimal base,
        BigDecimal bonusGuaranteed,
        BigDecimal bonusContingent,
        BigDecimal equity,
        BigDecimal refreshers,
        BigDecimal signOnKept,
        BigDecimal signOnContingent,
        BigDecimal benefits) {

    /** What comes whatever happens: base, promised bonus, sign-on without a claw-back, and benefits. */
    public BigDecimal guaranteed() {
        return base.add(bonusGuaranteed).add(signOnKept).add(benefits);
    }

    /** What hangs on results, the price of shares, or staying. */
    public BigDecimal contingent() {
        return bonusContingent.add(equity).add(refreshers).add(signOnContingent);
    }

    /** Both together. */
    public BigDecimal total() {
        return guaranteed().add(contingent());
    }

    /** What is paid out: all but the benefits. */
    BigDecimal paid() {
        return total().subtract(benefits);
    }

    YearPay plus(YearPay other) {
        return new YearPay(
                0,
                base.add(other.base),
                bonusGuaranteed.add(other.bonusGuaranteed),
                bonusContingent.add(other.bonusContingent),
                equity.add(other.equity),
                refreshers.add(other.refreshers),
                signOnKept.add(other.signOnKept),
                signOnContingent.add(other.signOnContingent),
                benefits.add(other.benefits));
    }

    YearPay each(UnaryOperator<BigDecimal> change) {
        return new YearPay(
                year,
                change.apply(base),
                change.apply(bonusGuaranteed),
                change.apply(bonusContingent),
                change.apply(equity),
                change.apply(refreshers),
                change.apply(signOnKept),
                change.apply(signOnContingent),
                change.apply(benefits));
    }
}
