package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What a candidate decides about a rhythm.
 *
 * @param stageKind the kind of stage it belongs to
 * @param days how many days after entering the stage to follow up, 1 to 90
 * @param title what the task is called
 */
public record RhythmDetails(
        @NotNull StageKind stageKind,
        @Min(1) @Max(90) int days,
        @NotBlank @Text(max = 200) String title) {

    public RhythmDetails {
        title = Names.tidy(title);
    }
}
