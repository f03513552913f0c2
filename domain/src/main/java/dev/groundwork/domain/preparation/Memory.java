package dev.groundwork.domain.preparation;

import java.time.Duration;
import java.time.Instant;

/**
 * What spaced repetition knows of one card after a review.
 *
 * @param state how far the card is learned
 * @param step its place among the short steps; 0 in {@code REVIEW}, which has none
 * @param stability after how many days the chance of recalling it has fallen to nine in ten
 * @param difficulty from 1, easy, to 10
 * @param reviewedAt when it was reviewed
 * @param interval how long after that it is due again: minutes while it is learned, whole days later
 */
public record Memory(
        State state, int step, double stability, double difficulty, Instant reviewedAt, Duration interval) {

    /** How far a card is learned. */
    public enum State {
        LEARNING,
        REVIEW,
        RELEARNING
    }

    /** Whole days gone by since the review. */
    long daysUntil(Instant instant) {
        return Math.max(0, Duration.between(reviewedAt, instant).toDays());
    }
}
