package dev.groundwork.domain.guides;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * What a candidate decides about a competency of her own.
 *
 * @param slug by which it is referred to; null lets one be made from the name
 * @param name what it is called
 * @param kind whether it carries others or is a tool; fundamental when null
 * @param weight how much it counts, 1 to 5; 3 when null
 */
public record CompetencyDetails(
        @Slug String slug,
        @NotBlank @Text(max = 200) String name,
        CompetencyKind kind,
        @Min(1) @Max(5) Integer weight) {

    public CompetencyDetails {
        slug = Written.text(slug);
        name = Names.tidy(name);
        kind = kind == null ? CompetencyKind.FUNDAMENTAL : kind;
        weight = weight == null ? Integer.valueOf(3) : weight;
    }
}
