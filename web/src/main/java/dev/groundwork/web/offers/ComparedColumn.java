package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.ComparedOffer;

/**
 * An offer in a comparison.
 *
 * @param compared with all its figures
 * @param name by which it is told from the others
 * @param bars its years; null while its currency cannot be compared
 * @param rate by which it was converted, in words; null where it was not
 * @param score "4.2", or null where nothing decides
 * @param isFirst whether it comes first
 */
public record ComparedColumn(
        ComparedOffer compared, String name, YearBars bars, String rate, String score, boolean isFirst) {}
