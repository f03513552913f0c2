package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Text;
import dev.groundwork.domain.pipeline.PlausibleInstant;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * What a candidate writes down after a round. Blank text counts as none.
 *
 * @param heldAt when it was held; null for when it was to begin
 * @param summary how it went, in Markdown
 * @param nextStep what comes next
 * @param promised what was promised, by them or by her
 * @param rating how it went as a whole, from 1 to 5, or null
 * @param questions what was asked, in order
 */
public record DebriefDetails(
        @PlausibleInstant Instant heldAt,
        @Text(max = 100_000) String summary,
        @Text(max = 2000) String nextStep,
        @Text(max = 2000) String promised,
        @Min(1) @Max(5) Integer rating,

        @Size(max = 100, message = "must be at most 100") List<DebriefedQuestion> questions) {

    public DebriefDetails {
        heldAt = heldAt == null ? null : heldAt.truncatedTo(ChronoUnit.MICROS);
        summary = orNone(summary);
        nextStep = orNone(nextStep);
        promised = orNone(promised);
        questions = questions == null
                ? List.of()
                : questions.stream().filter(Objects::nonNull).toList();
    }

    private static String orNone(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
