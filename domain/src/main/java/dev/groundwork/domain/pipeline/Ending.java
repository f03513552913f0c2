package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How and when an application ended.
 *
 * @param outcome how
 * @param closedOn the day in the candidate's zone; null for today
 * @param reason why, in the candidate's words, or null
 */
public record Ending(
        @NotNull Outcome outcome,
        @PlausibleDay LocalDate closedOn,
        @Text(max = 2000) String reason) {

    public Ending {
        reason = reason == null || reason.isBlank() ? null : reason;
    }
}
