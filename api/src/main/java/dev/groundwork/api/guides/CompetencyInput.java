package dev.groundwork.api.guides;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.guides.CompetencyDetails;
import dev.groundwork.domain.guides.CompetencyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate decides about a competency of her own.
 *
 * @param slug made from the name when left out; it stays
 * @param kind {@code FUNDAMENTAL} when left out
 * @param weight 3 when left out
 */
@InputOf(CompetencyJson.class)
public record CompetencyInput(
        String slug,
        @Schema(required = true, maxLength = 200) String name,
        CompetencyKind kind,
        @Schema(minimum = "1", maximum = "5") Integer weight) {

    static CompetencyInput of(Competency competency) {
        return new CompetencyInput(competency.slug, competency.name, competency.kind, competency.weight);
    }

    CompetencyDetails details() {
        return new CompetencyDetails(slug, name, kind, weight);
    }
}
