package dev.groundwork.api.preparation;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeDetails;
import dev.groundwork.domain.preparation.PracticeKind;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about a session; {@link PracticeDetails} says what each word means.
 *
 * @param practisedAt now when left out
 * @param scores none when left out
 */
@InputOf(PracticeJson.class)
public record PracticeInput(
        @Schema(required = true, description = "Slug of a competency")
        String competency,

        @Schema(required = true) PracticeKind kind,

        @Schema(required = true, minimum = "1", maximum = "1440")
        Integer minutes,

        Instant practisedAt,

        @Schema(description = "Whatever you score, each from 1 to 5")
        Map<String, Integer> scores,

        @Schema(maxLength = 100_000) String note,
        @Schema(maxLength = 2000) String link) {

    static PracticeInput of(Practice practice) {
        PracticeDetails details = practice.details();
        return new PracticeInput(
                details.competency(),
                details.kind(),
                details.minutes(),
                details.practisedAt(),
                details.scores(),
                details.note(),
                details.link());
    }

    PracticeDetails details(Moment moment) {
        return new PracticeDetails(
                competency, kind, minutes, practisedAt == null ? moment.now() : practisedAt, scores, note, link);
    }
}
