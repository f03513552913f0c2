package dev.groundwork.api.pipeline;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageDetails;
import dev.groundwork.domain.pipeline.StageKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate decides about a stage.
 *
 * @param name what the board calls it
 * @param kind what it means to the figures
 * @param position its place from 0, the others shift; at the end when left out
 */
@InputOf(StageJson.class)
public record StageInput(
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true) StageKind kind,
        @Schema(minimum = "0") Integer position) {

    static StageInput of(Stage stage) {
        return new StageInput(stage.name, stage.kind, stage.position);
    }

    StageDetails details() {
        return new StageDetails(name, kind, position);
    }
}
