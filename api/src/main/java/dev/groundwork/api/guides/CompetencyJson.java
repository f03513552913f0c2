package dev.groundwork.api.guides;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.guides.CompetencyKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A skill or topic; everything refers to it by its slug. Of a guide's competencies the id is made from the slug, and the
 * version and the times are those of the guide.
 *
 * @param createdAt null where it ships with Groundwork
 * @param updatedAt null where it ships with Groundwork
 */
public record CompetencyJson(
        UUID id,
        int version,
        String slug,
        String name,
        CompetencyKind kind,
        int weight,
        String guide,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static CompetencyJson of(Competency competency) {
        return new CompetencyJson(
                competency.id,
                competency.version,
                competency.slug,
                competency.name,
                competency.kind,
                competency.weight,
                competency.guide,
                competency.createdAt,
                competency.updatedAt);
    }
}
