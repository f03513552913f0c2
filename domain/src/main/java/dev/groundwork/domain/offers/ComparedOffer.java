package dev.groundwork.domain.offers;

import dev.groundwork.domain.fit.FitCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * An offer beside others.
 *
 * @param offer with application, company and stage
 * @param pay in its own currency
 * @param converted in the currency of the comparison; null while the rate is missing
 * @param rate by which it was converted; null where that was not needed, or is missing
 * @param costs what taking it costs
 * @param fitCheck what the candidate answered before she applied, or null
 */
public record ComparedOffer(
        Offer offer, Pay pay, Pay converted, ExchangeRate rate, List<ComparedCost> costs, FitCheck fitCheck) {

    static ComparedOffer of(Offer offer, List<OfferCost> costs, FitCheck fitCheck, String currency, Rates rates) {
        Pay pay = offer.pay();
        Pay converted = rates.factor(pay.currency(), currency)
                .map(factor -> pay.currency().equals(currency) ? pay : pay.in(currency, factor))
                .orElse(null);
        return new ComparedOffer(
                offer,
                pay,
                converted,
                rates.between(pay.currency(), currency).orElse(null),
                costs.stream()
                        .map(cost -> compared(cost, converted, currency, rates))
                        .toList(),
                fitCheck);
    }

    /** What is left of the first year after all costs; null while a rate is missing. */
    public BigDecimal leftOfFirstYear() {
        return left(Pay::firstYear, ComparedCost::firstYear);
    }

    /** What is left of an average year after all costs; null while a rate is missing. */
    public BigDecimal leftOfAverage() {
        return left(Pay::average, ComparedCost::average);
    }

    private BigDecimal left(Function<Pay, YearPay> year, Function<ComparedCost, BigDecimal> amount) {
        if (converted == null || costs.stream().anyMatch(cost -> amount.apply(cost) == null)) {
            return null;
        }
        return costs.stream().map(amount).reduce(year.apply(converted).total(), BigDecimal::subtract);
    }

    private static ComparedCost compared(OfferCost cost, Pay converted, String currency, Rates rates) {
        if (cost.rate != null) {
            return converted == null
                    ? new ComparedCost(cost, null, null)
                    : new ComparedCost(
                            cost,
                            share(cost, converted.firstYear(), currency),
                            share(cost, converted.average(), currency));
        }
        BigDecimal yearly = rates.factor(cost.currency, currency)
                .map(factor ->
                        Amounts.rounded(Amounts.yearly(cost.amount, cost.period).multiply(factor), currency))
                .orElse(null);
        return new ComparedCost(cost, yearly, yearly);
    }

    private static BigDecimal share(OfferCost cost, YearPay year, String currency) {
        return Amounts.rounded(year.paid().multiply(cost.rate), currency);
    }
}
