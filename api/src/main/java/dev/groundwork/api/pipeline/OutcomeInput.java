package dev.groundwork.api.pipeline;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.Outcome;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How and when an application ended.
 *
 * @param outcome how
 * @param closedOn the day; today when left out
 * @param reason why, in the candidate's words
 */
@InputOf(OutcomeJson.class)
public record OutcomeInput(
        @Schema(required = true) Outcome outcome,
        LocalDate closedOn,
        @Schema(maxLength = 2000) String reason) {

    Ending ending() {
        return new Ending(outcome, closedOn, reason);
    }
}
