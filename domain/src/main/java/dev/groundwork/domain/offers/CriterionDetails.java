package dev.groundwork.domain.offers;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What a candidate judges offers by.
 *
 * @param name what it is called
 * @param kind where its ratings come from; from her, when it is not said
 * @param weight how much it counts beside the others, 0 to 100
 */
public record CriterionDetails(
        @NotBlank @Text(max = 100) String name,
        @NotNull CriterionKind kind,
        @NotNull @Min(0) @Max(100) Integer weight) {

    public CriterionDetails {
        name = Names.tidy(name);
        kind = kind == null ? CriterionKind.RATED : kind;
    }
}
