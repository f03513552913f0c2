package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import java.time.LocalDate;

/**
 * How an application ended.
 *
 * @param version that of the application
 */
public record OutcomeJson(int version, Outcome outcome, LocalDate closedOn, String reason) implements Versioned {

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
                application.version, application.outcome, application.closedOn, application.outcomeReason);
    }
}
