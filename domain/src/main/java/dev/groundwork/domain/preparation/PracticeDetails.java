package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.pipeline.PlausibleInstant;
import dev.groundwork.domain.pipeline.WebAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a candidate writes down about a session of preparation.
 *
 * @param competency the slug of what was prepared
 * @param kind what the session was
 * @param minutes how long it took
 * @param practisedAt when it began
 * @param scores how it went, each from 1 to 5; in the order of their names
 * @param note her own, in Markdown
 * @param link where the problem or the text is
 */
public record PracticeDetails(
        @NotBlank @Text(max = 60) String competency,
        @NotNull PracticeKind kind,
        @NotNull @Min(1) @Max(1440) Integer minutes,
        @NotNull @PlausibleInstant Instant practisedAt,
        @RubricScores Map<String, Integer> scores,
        @Text(max = 100_000) String note,
        @Text(max = 2000) @WebAddress String link) {

    public PracticeDetails {
        competency = Names.tidy(competency);
        practisedAt = practisedAt == null ? null : practisedAt.truncatedTo(ChronoUnit.MICROS);
        scores = tidied(scores);
        note = note == null || note.isBlank() ? null : note;
        link = Names.tidy(link);
    }

    private static Map<String, Integer> tidied(Map<String, Integer> scores) {
        Map<String, Integer> tidied = new TreeMap<>();
        if (scores != null) {
            scores.forEach((name, score) -> tidied.put(Names.tidy(name) == null ? "" : Names.tidy(name), score));
        }
        return Collections.unmodifiableMap(tidied);
    }
}
