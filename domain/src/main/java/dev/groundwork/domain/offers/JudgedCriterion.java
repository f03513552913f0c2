package dev.groundwork.domain.offers;

import java.util.List;
import java.util.Objects;

/**
 * A criterion with the ratings of the compared offers.
 *
 * @param criterion what is judged
 * @param ratings of the offers in their order, up to 5; null where there is none
 */
public record JudgedCriterion(Criterion criterion, List<Double> ratings) {

    /** Whether all offers are rated; otherwise it would favour whichever is, and does not count. */
    public boolean isComplete() {
        return ratings.stream().allMatch(Objects::nonNull);
    }
}
