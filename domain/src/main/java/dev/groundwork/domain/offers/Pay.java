package dev.groundwork.domain.offers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the terms of an offer bring in each of the first four years, counted from the first day of work;
 * {@code docs/offers.md} tells how it is reckoned.
 *
 * @param currency of all amounts
 * @param years four of them
 * @param later what of the grant vests after these years
 */
public record Pay(String currency, List<YearPay> years, BigDecimal later) {

    /** So many years are looked at. */
    public static final int YEARS = 4;

    /** A further grant vests in so many equal yearly parts. */
    private static final int REFRESHER_PARTS = 4;

    /** Reckons with the terms. Where the first day of work is not known, the day of the offer stands for it. */
    public static Pay of(OfferDetails terms) {
        List<BigDecimal> vested = vested(terms);
        List<YearPay> years = new ArrayList<>();
        for (int year = 1; year <= YEARS; year++) {
            years.add(year(terms, year, vested.get(year).subtract(vested.get(year - 1))));
        }
        return new Pay(terms.currency(), List.copyOf(years), grant(terms).subtract(vested.get(YEARS)));
    }

    /** The first year. */
    public YearPay firstYear() {
        return years.get(0);
    }

    /** The average of the four years. */
    public YearPay average() {
        YearPay sum = years.stream().reduce(YearPay::plus).orElseThrow();
        return sum.each(
                amount -> amount.divide(BigDecimal.valueOf(YEARS), Amounts.decimals(currency), RoundingMode.HALF_UP));
    }

    /** The same in another currency, of which one unit of this one costs so many. */
    Pay in(String otherCurrency, BigDecimal factor) {
        return new Pay(
                otherCurrency,
                years.stream()
                        .map(year -> year.each(amount -> Amounts.rounded(amount.multiply(factor), otherCurrency)))
                        .toList(),
                Amounts.rounded(later.multiply(factor), otherCurrency));
    }

    private static YearPay year(OfferDetails terms, int year, BigDecimal vested) {
        BigDecimal guaranteed = Amounts.orZero(terms.bonusGuaranteed());
        BigDecimal signOn = year == 1 ? Amounts.orZero(terms.signOn()) : BigDecimal.ZERO;
        boolean clawedBack = terms.clawBackMonths() != null && terms.clawBackMonths() > 0;
        return new YearPay(
                        year,
                        Amounts.yearly(terms.base(), terms.basePeriod()),
                        guaranteed,
                        Amounts.orZero(terms.bonusTarget()).subtract(guaranteed).max(BigDecimal.ZERO),
                        vested,
                        refreshers(terms, year),
                        clawedBack ? BigDecimal.ZERO : signOn,
                        clawedBack ? signOn : BigDecimal.ZERO,
                        Amounts.orZero(terms.benefits()))
                .each(amount -> Amounts.rounded(amount, terms.currency()));
    }

    /** What has vested by the end of each year from 0 on, rounded, so that the years add up to the grant. */
    private static List<BigDecimal> vested(OfferDetails terms) {
        LocalDate start = terms.startsOn() == null ? terms.receivedOn() : terms.startsOn();
        List<BigDecimal> vested = new ArrayList<>();
        vested.add(BigDecimal.ZERO);
        for (int year = 1; year <= YEARS; year++) {
            vested.add(vestedBy(start.plusYears(year), start, terms));
        }
        return vested;
    }

    /** Shares are parts of their sum: rounded ones add up to the whole all the same. */
    private static BigDecimal vestedBy(LocalDate day, LocalDate start, OfferDetails terms) {
        if (terms.equity() == null || terms.equity().isUncounted()) {
            return BigDecimal.ZERO;
        }
        List<VestingStep> steps = terms.equity().vesting();
        BigDecimal all = sum(steps);
        BigDecimal own = sum(steps.stream()
                .filter(step -> !start.plus(step.after()).isAfter(day))
                .toList());
        return Amounts.rounded(
                terms.equity().grantValue().multiply(own).divide(all, MathContext.DECIMAL64), terms.currency());
    }

    private static BigDecimal grant(OfferDetails terms) {
        return terms.equity() == null || terms.equity().isUncounted()
                ? BigDecimal.ZERO
                : Amounts.rounded(terms.equity().grantValue(), terms.currency());
    }

    private static BigDecimal sum(List<VestingStep> steps) {
        return steps.stream().map(VestingStep::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One grant at each anniversary, the first part of it a year after that: none, one, two, three parts a year. */
    private static BigDecimal refreshers(OfferDetails terms, int year) {
        return terms.equity() == null
                ? BigDecimal.ZERO
                : Amounts.orZero(terms.equity().refreshers())
                        .multiply(BigDecimal.valueOf(Math.min(year - 1, REFRESHER_PARTS)))
                        .divide(BigDecimal.valueOf(REFRESHER_PARTS), MathContext.DECIMAL64);
    }
}
