package dev.groundwork.domain.offers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The latest exchange rates of a candidate. A rate read in one direction counts in the other one, too; none is guessed. */
public final class Rates {

    private final List<ExchangeRate> latestFirst;

    /** Of all rates that were typed in. */
    Rates(Collection<ExchangeRate> known) {
        latestFirst = known.stream()
                .sorted(Comparator.comparing((ExchangeRate rate) -> rate.quotedOn)
                        .thenComparing(rate -> rate.updatedAt)
                        .thenComparing(rate -> rate.id)
                        .reversed())
                .toList();
    }

    /** All rates that were typed in, in one statement. */
    static Rates read() {
        return new Rates(ExchangeRate.listAll());
    }

    /** The rate by which an amount is told in another currency, if it is known; empty for the same currency. */
    public Optional<ExchangeRate> between(String from, String to) {
        return from.equals(to)
                ? Optional.empty()
                : latestFirst.stream().filter(rate -> isBetween(rate, from, to)).findFirst();
    }

    /** The factor that turns one currency into another one, if a rate of the two is known. */
    Optional<BigDecimal> factor(String from, String to) {
        return from.equals(to)
                ? Optional.of(BigDecimal.ONE)
                : between(from, to)
                        .map(rate -> rate.fromCurrency.equals(from)
                                ? rate.rate
                                : BigDecimal.ONE.divide(rate.rate, MathContext.DECIMAL64));
    }

    private static boolean isBetween(ExchangeRate rate, String one, String other) {
        return rate.fromCurrency.equals(one) && rate.toCurrency.equals(other)
                || rate.fromCurrency.equals(other) && rate.toCurrency.equals(one);
    }
}
