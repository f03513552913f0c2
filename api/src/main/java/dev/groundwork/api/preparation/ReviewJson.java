package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.preparation.Rating;
import dev.groundwork.domain.preparation.Review;
import java.time.Instant;
import java.util.UUID;

/**
 * One time a question was rehearsed.
 *
 * @param dueAt when the card was due again
 */
public record ReviewJson(
        UUID id, int version, Rating rating, Instant reviewedAt, Instant dueAt, Instant createdAt, Instant updatedAt)
        implements Versioned {

    static ReviewJson of(Review review) {
        return of(review, review.dueAt);
    }

    /** As {@link #of(Review)}, due as the coming rounds want it. */
    static ReviewJson of(Review review, Instant dueAt) {
        return new ReviewJson(
                review.id, 0, review.rating, review.reviewedAt, dueAt, review.reviewedAt, review.reviewedAt);
    }
}
