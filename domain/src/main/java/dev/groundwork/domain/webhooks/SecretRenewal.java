package dev.groundwork.domain.webhooks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How a webhook gets a new secret.
 *
 * @param overlapHours for how long the old one signs beside it, from 0, when it has become known, to a week
 */
public record SecretRenewal(
        @Min(0) @Max(SecretRenewal.MOST_HOURS) int overlapHours) {

    /** Time enough to give the new one to the receiver, on another day than today. */
    public static final int USUAL_HOURS = 24;

    public static final int MOST_HOURS = 168;

    /** The old one has become known. */
    public static final SecretRenewal AT_ONCE = new SecretRenewal(0);

    /** The receiver is given time. */
    public static final SecretRenewal USUAL = new SecretRenewal(USUAL_HOURS);

    Duration overlap() {
        return Duration.ofHours(overlapHours);
    }
}
