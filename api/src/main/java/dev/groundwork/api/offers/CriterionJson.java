package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.CriterionKind;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that offers are judged by, and how much it counts. */
public record CriterionJson(
        UUID id,
        int version,
        String name,
        CriterionKind kind,
        int weight,

        @Schema(description = "1 to 5 by the ids of applications; empty where they follow from other figures")
        Map<String, Integer> ratings,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static CriterionJson of(Criterion criterion, Map<UUID, Integer> ratings) {
        Map<String, Integer> byId = new TreeMap<>();
        ratings.forEach((application, rating) -> byId.put(application.toString(), rating));
        return new CriterionJson(
                criterion.id,
                criterion.version,
                criterion.name,
                criterion.kind,
                criterion.weight,
                byId,
                criterion.createdAt,
                criterion.updatedAt);
    }
}
