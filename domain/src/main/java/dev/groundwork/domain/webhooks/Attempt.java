package dev.groundwork.domain.webhooks;

import java.time.Duration;

/**
 * What came of sending something once.
 *
 * @param status what the receiver answered; null when there was no answer
 * @param problem why it is not delivered; null when it is
 * @param took how long it took
 */
public record Attempt(Integer status, DeliveryProblem problem, Duration took) {

    private static final int GONE = 410;
    private static final int LONGEST = 3_600_000;

    /** What an answer with a status means. */
    public static Attempt answered(int status, Duration took) {
        return new Attempt(status, problemOf(status), took);
    }

    /** There was no answer. */
    public static Attempt failed(DeliveryProblem problem, Duration took) {
        return new Attempt(null, problem, took);
    }

    private static DeliveryProblem problemOf(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> DeliveryProblem.REDIRECT;
            default -> DeliveryProblem.STATUS;
        };
    }

    boolean isDelivered() {
        return problem == null;
    }

    /** Whether the receiver says that it wants nothing ever again. */
    boolean isGone() {
        return status != null && status == GONE;
    }

    int tookMillis() {
        return (int) Math.min(took.toMillis(), LONGEST);
    }
}
