package dev.groundwork.web.offers;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.CriterionDetails;
import dev.groundwork.web.application.Typed;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** All weights and ratings of a comparison as a candidate types them. */
public class WeightsForm {

    /** The compared offers, to come back to. */
    @RestForm
    public List<String> offer;

    @RestForm
    public String currency;

    /** The ids of criteria, in step with the weights. */
    @RestForm
    public List<String> criterion;

    @RestForm
    public List<String> weight;

    /** The ids of a criterion and of an application, and the rating behind them; none takes it back. */
    @RestForm
    public List<String> rating;

    /** @throws InvalidInput when a weight cannot be read or breaks a rule; nothing is kept then */
    void apply(Moment moment) {
        List<String> criteria = criterion == null ? List.of() : criterion;
        if (weight == null || weight.size() != criteria.size()) {
            throw new InvalidInput(
                    "weight", MessageBundles.get(ComparisonTexts.class).weightNeeded());
        }
        Map<UUID, Map<UUID, Integer>> ratings = ratings();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion known = Criterion.require(id(criteria.get(i)));
            Typed typed = new Typed();
            Integer number = typed.count("weight", weight.get(i));
            known.change(typed.into(new CriterionDetails(known.name, known.kind, number)), moment);
            known.rate(ratings.getOrDefault(known.id, Map.of()), moment);
        }
    }

    private Map<UUID, Map<UUID, Integer>> ratings() {
        Map<UUID, Map<UUID, Integer>> ratings = new HashMap<>();
        for (String each : rating == null ? List.<String>of() : rating) {
            String[] parts = each.split(":", -1);
            if (parts.length != 3 || !parts[2].matches("[1-5]?")) {
                throw new NotFound("rating");
            }
            ratings.computeIfAbsent(id(parts[0]), criterionId -> new HashMap<>())
                    .put(id(parts[1]), parts[2].isEmpty() ? null : Integer.valueOf(parts[2]));
        }
        return ratings;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("criterion");
        }
    }
}
