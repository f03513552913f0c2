package dev.groundwork.domain.interviews;

import dev.groundwork.domain.Conditions;
import java.time.Instant;
import java.util.UUID;

/**
 * Which rounds are meant. Null means that it does not matter; those of applications in the bin never are.
 *
 * @param applicationId whose rounds
 * @param outcome what became of them
 * @param from those that are not over at this instant
 * @param to those that begin before this instant
 */
public record InterviewFilter(UUID applicationId, InterviewOutcome outcome, Instant from, Instant to) {

    /** All rounds. */
    public static InterviewFilter all() {
        return new InterviewFilter(null, null, null, null);
    }

    /** Those that take place within a span of time. */
    public static InterviewFilter between(Instant from, Instant to) {
        return new InterviewFilter(null, null, from, to);
    }

    /** The same over the aliases {@code i} and {@code a} (application). */
    Conditions conditions() {
        return new Conditions()
                .and("a.binnedAt is null")
                .and("a.id = :application", "application", applicationId)
                .and("i.outcome = :outcome", "outcome", outcome)
                .and("i.endsAt > :from", "from", from)
                .and("i.startsAt < :to", "to", to);
    }
}
