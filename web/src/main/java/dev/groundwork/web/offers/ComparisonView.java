package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.Comparison;
import dev.groundwork.domain.offers.Offer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Offers side by side as a page shows them.
 *
 * @param comparison what is told
 * @param choices all that can be compared
 * @param chosen the ids of those that are
 * @param currencies among which to choose
 * @param columns the offers, in the order of the comparison
 * @param money what they bring and cost
 * @param inReturn what they expect
 * @param criteria what they are judged by
 * @param decision who comes first, and what would turn it
 * @param reasons what else would
 */
public record ComparisonView(
        Comparison comparison,
        List<Offer> choices,
        Set<UUID> chosen,
        List<String> currencies,
        List<ComparedColumn> columns,
        List<FigureGroup> money,
        List<FigureRow> inReturn,
        List<JudgedRow> criteria,
        String decision,
        List<String> reasons) {

    /** Whether an offer is among the compared ones. */
    public boolean has(Offer offer) {
        return chosen.contains(offer.id);
    }

    /** The address of this comparison. */
    public String getPath() {
        return Comparisons.path(chosen.stream().map(UUID::toString).sorted().collect(Collectors.toList()), currency());
    }

    /** In which amounts are compared. */
    public String currency() {
        return comparison.currency();
    }
}
