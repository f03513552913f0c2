package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.CriterionKind;
import java.util.List;

/**
 * A criterion with what each offer is rated by it.
 *
 * @param criterion what is judged
 * @param share "20 %" of all that counts, or null where it does not count
 * @param cells one for each offer
 */
public record JudgedRow(Criterion criterion, String share, List<Cell> cells) {

    /** Whether the candidate rates by it herself. */
    public boolean isRated() {
        return criterion.kind == CriterionKind.RATED;
    }

    /** Whether they follow from what is left of the money. */
    public boolean isMoney() {
        return criterion.kind == CriterionKind.MONEY;
    }

    /**
     * @param column the offer, for the label of a field
     * @param key what a form sends before the rating
     * @param rating 1 to 5 as typed; 0 for none
     * @param text the rating in words; a dash for none
     */
    public record Cell(String column, String key, int rating, String text) {}
}
