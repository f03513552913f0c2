package dev.groundwork.domain.preparation;

import dev.groundwork.domain.preparation.Memory.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The free spaced repetition scheduler, version 6, with its published parameters: it predicts how the memory of a card
 * fades and asks again when the chance of recalling it has fallen to nine in ten. Intervals are not blurred by chance,
 * so that the same reviews always give the same days.
 */
final class Fsrs {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double RETENTION = 0.9;
    /** How memory fades: the exponent of its curve. */
    static final double DECAY = -W[20];

    /** Stretches the curve so that nine in ten are recalled after as many days as the stability says. */
    static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST_DAYS = 36_500;

    private static final List<Duration> LEARNING_STEPS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING_STEPS = List.of(Duration.ofMinutes(10));

    private Fsrs() {}

    /**
     * The memory of a card after a review.
     *
     * @param before what was known of it; null for a card that was never reviewed
     */
    static Memory review(Memory before, Rating rating, Instant at) {
        double stability = before == null ? initialStability(rating) : stabilityAfter(before, rating, at);
        double difficulty =
                before == null ? bounded(initialDifficulty(rating)) : difficultyAfter(before.difficulty(), rating);
        State state = before == null ? State.LEARNING : before.state();
        int step = before == null ? 0 : before.step();
        return switch (state) {
            case LEARNING -> step(LEARNING_STEPS, state, step, stability, difficulty, rating, at);
            case RELEARNING -> step(RELEARNING_STEPS, state, step, stability, difficulty, rating, at);
            case REVIEW ->
                rating == Rating.AGAIN
                        ? new Memory(State.RELEARNING, 0, stability, difficulty, at, RELEARNING_STEPS.get(0))
                        : learned(stability, difficulty, at);
        };
    }

    /** The chance, from 0 to 1, that a card is recalled at an instant. */
    static double retrievability(Memory memory, Instant at) {
        return Math.pow(1 + FACTOR * memory.daysUntil(at) / memory.stability(), DECAY);
    }

    private static Memory step(
            List<Duration> steps,
            State state,
            int step,
            double stability,
            double difficulty,
            Rating rating,
            Instant at) {
        boolean last = step + 1 >= steps.size();
        if (rating == Rating.EASY || rating == Rating.GOOD && last) {
            return learned(stability, difficulty, at);
        }
        return switch (rating) {
            case AGAIN -> new Memory(state, 0, stability, difficulty, at, steps.get(0));
            case HARD -> new Memory(state, step, stability, difficulty, at, hardInterval(steps, step));
            case GOOD, EASY -> new Memory(state, step + 1, stability, difficulty, at, steps.get(step + 1));
        };
    }

    /** On the first step longer than that step: half way to the second, or half as long again where there is none. */
    private static Duration hardInterval(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        return steps.size() == 1
                ? steps.get(0).multipliedBy(3).dividedBy(2)
                : steps.get(0).plus(steps.get(1)).dividedBy(2);
    }

    private static Memory learned(double stability, double difficulty, Instant at) {
        return new Memory(State.REVIEW, 0, stability, difficulty, at, Duration.ofDays(days(stability)));
    }

    private static long days(double stability) {
        double days = stability / FACTOR * (Math.pow(RETENTION, 1 / DECAY) - 1);
        return Math.min(Math.max((long) Math.rint(days), 1), LONGEST_DAYS);
    }

    private static double stabilityAfter(Memory before, Rating rating, Instant at) {
        double stability = before.stability();
        if (before.daysUntil(at) < 1) {
            return Math.max(stability * sameDayIncrease(stability, rating), LEAST_STABILITY);
        }
        double retrievability = retrievability(before, at);
        return Math.max(
                rating == Rating.AGAIN
                        ? forgotten(before.difficulty(), stability, retrievability)
                        : recalled(before.difficulty(), stability, retrievability, rating),
                LEAST_STABILITY);
    }

    private static double initialStability(Rating rating) {
        return Math.max(W[rating.grade() - 1], LEAST_STABILITY);
    }

    private static double initialDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    private static double sameDayIncrease(double stability, Rating rating) {
        double increase = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return rating.compareTo(Rating.GOOD) >= 0 ? Math.max(increase, 1) : increase;
    }

    private static double forgotten(double difficulty, double stability, double retrievability) {
        double longTerm = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp((1 - retrievability) * W[14]);
        return Math.min(longTerm, stability / Math.exp(W[17] * W[18]));
    }

    private static double recalled(double difficulty, double stability, double retrievability, Rating rating) {
        double penalty = rating == Rating.HARD ? W[15] : 1;
        double bonus = rating == Rating.EASY ? W[16] : 1;
        return stability
                * (1
                        + Math.exp(W[8])
                                * (11 - difficulty)
                                * Math.pow(stability, -W[9])
                                * (Math.exp((1 - retrievability) * W[10]) - 1)
                                * penalty
                                * bonus);
    }

    private static double difficultyAfter(double difficulty, Rating rating) {
        double change = -W[6] * (rating.grade() - 3);
        double damped = difficulty + (10 - difficulty) * change / 9;
        return bounded(W[7] * initialDifficulty(Rating.EASY) + (1 - W[7]) * damped);
    }

    private static double bounded(double difficulty) {
        return Math.min(Math.max(difficulty, 1), 10);
    }
}
