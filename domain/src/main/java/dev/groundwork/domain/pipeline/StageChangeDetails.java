package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a candidate writes about a stage change.
 *
 * @param stage the stage that was entered
 * @param enteredAt when, between 1900 and 2999
 * @param note why or how, or null
 */
public record StageChangeDetails(
        @NotNull Stage stage,
        @NotNull @PlausibleInstant Instant enteredAt,
        @Text(max = 2000) String note) {

    public StageChangeDetails {
        enteredAt = enteredAt == null ? null : enteredAt.truncatedTo(ChronoUnit.MICROS);
        note = note == null || note.isBlank() ? null : note;
    }
}
