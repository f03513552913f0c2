package dev.groundwork.api.pipeline;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes about a stage change.
 *
 * @param stage the slug of the stage that was entered
 * @param enteredAt when; now when left out
 * @param note why or how
 */
@InputOf(StageChangeJson.class)
public record StageChangeInput(
        @Schema(required = true) String stage,
        Instant enteredAt,
        @Schema(maxLength = 2000) String note) {

    static StageChangeInput of(StageChange change) {
        return new StageChangeInput(change.stage.slug, change.enteredAt, change.note);
    }

    StageChangeDetails details(Moment moment) {
        if (stage == null) {
            throw new InvalidInput("stage", "must not be null");
        }
        return new StageChangeDetails(Stage.named(stage), enteredAt == null ? moment.now() : enteredAt, note);
    }
}
