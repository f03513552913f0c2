package dev.groundwork.api.preparation;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.preparation.DebriefDetails;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down after a round; {@link DebriefDetails} says what each word means.
 *
 * @param heldAt when the round was to begin, when left out
 * @param questions all that was asked; none when left out
 */
@InputOf(DebriefJson.class)
public record DebriefInput(
        Instant heldAt,
        @Schema(maxLength = 100_000) String summary,
        @Schema(maxLength = 2000) String nextStep,
        @Schema(maxLength = 2000) String promised,
        @Schema(minimum = "1", maximum = "5") Integer rating,
        @Schema(maxItems = 100) List<DebriefedQuestionJson> questions) {

    DebriefDetails details() {
        return new DebriefDetails(
                heldAt,
                summary,
                nextStep,
                promised,
                rating,
                questions == null
                        ? List.of()
                        : questions.stream()
                                .map(DebriefedQuestionJson::question)
                                .toList());
    }
}
