package dev.groundwork.api.offers;

import dev.groundwork.api.json.Ids;
import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.CriterionDetails;
import dev.groundwork.domain.offers.CriterionKind;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What offers are judged by; {@link CriterionDetails} says what each word means.
 *
 * @param ratings all of them; none when left out
 */
@InputOf(CriterionJson.class)
public record CriterionInput(
        @Schema(required = true, maxLength = 100) String name,

        @Schema(type = SchemaType.STRING, defaultValue = "RATED")
        CriterionKind kind,

        @Schema(required = true, minimum = "0", maximum = "100")
        Integer weight,

        @Schema(description = "1 to 5 by the ids of applications; only where the kind is RATED")
        Map<String, Integer> ratings) {

    static CriterionInput of(Criterion criterion, Map<UUID, Integer> ratings) {
        Map<String, Integer> byId = new TreeMap<>();
        ratings.forEach((application, rating) -> byId.put(application.toString(), rating));
        return new CriterionInput(criterion.name, criterion.kind, criterion.weight, byId);
    }

    CriterionDetails details() {
        return new CriterionDetails(name, kind, weight);
    }

    /** Gives the criterion exactly these ratings. */
    void rate(Criterion criterion, Map<UUID, Integer> present, Moment moment) {
        Map<UUID, Integer> wanted = new HashMap<>();
        present.keySet().forEach(application -> wanted.put(application, null));
        if (ratings != null) {
            ratings.forEach((application, rating) -> wanted.put(id(application), rating));
        }
        criterion.rate(wanted, moment);
    }

    private static UUID id(String text) {
        try {
            return Ids.id(text);
        } catch (IllegalArgumentException noId) {
            throw new InvalidInput("ratings", "must have ids of applications as their names");
        }
    }
}
