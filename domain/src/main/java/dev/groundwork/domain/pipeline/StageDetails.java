package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What a candidate decides about a stage.
 *
 * @param name what the board calls it
 * @param kind what it means to the figures
 * @param position its place from 0, or null to leave it (a new one: at the end); beyond the end means at the end
 */
public record StageDetails(
        @NotBlank @Text(max = 200) String name,
        @NotNull StageKind kind,
        @Min(0) Integer position) {

    public StageDetails {
        name = Names.tidy(name);
    }
}
