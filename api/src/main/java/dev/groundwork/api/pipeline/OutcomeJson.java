package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How an application ended: a part of the application, whose {@code id}, {@code version} and times are those of the
 * application.
 */
public record OutcomeJson(
        UUID id, int version, Outcome outcome, LocalDate closedOn, String reason, Instant createdAt, Instant updatedAt)
        implements Versioned {

    /** @throws NotFound if the application is open */
    static OutcomeJson of(JobApplication application) {
        if (!application.hasEnded()) {
            throw new NotFound("outcome");
        }
        return orOpen(application);
    }

    /** As {@link #of}, with no outcome for an application that is open. */
    static OutcomeJson orOpen(JobApplication application) {
        return new OutcomeJson(
                application.id,
                application.version,
                application.outcome,
                application.closedOn,
                application.outcomeReason,
                application.createdAt,
                application.updatedAt);
    }
}
