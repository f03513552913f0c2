package dev.groundwork.domain.offers;

import java.math.BigDecimal;

/**
 * A cost beside the pay it is taken from.
 *
 * @param cost what the candidate wrote down
 * @param firstYear what it comes to in the first year, in the currency of the comparison; null while a rate is missing
 * @param average what it comes to in an average year, likewise
 */
public record ComparedCost(OfferCost cost, BigDecimal firstYear, BigDecimal average) {}
