package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Tagged;
import dev.groundwork.domain.offers.Comparison;
import dev.groundwork.domain.offers.CriterionKind;
import dev.groundwork.domain.offers.JudgedCriterion;
import dev.groundwork.domain.offers.TippingPoint;
import dev.groundwork.domain.offers.Weighing;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Offers side by side.
 *
 * @param currency in which they are compared; null where there is none to compare
 * @param missingRates the currencies whose rate to it is not known
 * @param first which offers come first; several where they are level, none where nothing decides
 * @param tippingPoints what it would take to turn that, the nearest first
 */
public record ComparisonJson(
        String currency,
        List<String> missingRates,
        List<ComparedOfferJson> offers,
        List<JudgedJson> criteria,
        List<UUID> first,
        List<TippingPointJson> tippingPoints)
        implements Tagged {

    /**
     * A criterion.
     *
     * @param share of all weights that count, 0 to 1; 0 where it does not count
     * @param counts whether all offers are rated by it
     */
    public record JudgedJson(
            UUID criterionId,
            String name,
            CriterionKind kind,
            int weight,
            double share,
            boolean counts,
            List<RatingJson> ratings) {}

    /** What an offer is rated, up to 5; null where it is not. */
    public record RatingJson(UUID offerId, Double rating) {}

    /**
     * How far the weight of one criterion must move, all others staying, until another offer comes first.
     *
     * @param more whether it must weigh more; otherwise less
     * @param weight at which both are level
     * @param share the same as a share of all weights, 0 to 1
     * @param offerId which offer is first beyond it
     */
    public record TippingPointJson(UUID criterionId, boolean more, double weight, double share, UUID offerId) {}

    static ComparisonJson of(Comparison comparison) {
        Weighing weighing = comparison.weighing();
        boolean decisive = weighing.isDecisive();
        List<Double> scores = weighing.scores();
        return new ComparisonJson(
                comparison.currency(),
                comparison.missingRates(),
                IntStream.range(0, comparison.offers().size())
                        .mapToObj(place -> ComparedOfferJson.of(
                                comparison.offers().get(place), decisive ? rounded(scores.get(place)) : null))
                        .toList(),
                comparison.criteria().stream()
                        .map(judged -> of(judged, comparison, weighing))
                        .toList(),
                decisive
                        ? weighing.first().stream()
                                .map(place -> comparison.offers().get(place).offer().id)
                                .toList()
                        : List.of(),
                weighing.tippingPoints().stream()
                        .map(point -> of(point, comparison))
                        .toList());
    }

    private static JudgedJson of(JudgedCriterion judged, Comparison comparison, Weighing weighing) {
        int place = comparison.counted().indexOf(judged);
        return new JudgedJson(
                judged.criterion().id,
                judged.criterion().name,
                judged.criterion().kind,
                judged.criterion().weight,
                place < 0 ? 0 : rounded(weighing.share(place)),
                place >= 0,
                ratings(judged, comparison));
    }

    private static List<RatingJson> ratings(JudgedCriterion judged, Comparison comparison) {
        return IntStream.range(0, judged.ratings().size())
                .mapToObj(place -> new RatingJson(
                        comparison.offers().get(place).offer().id,
                        judged.ratings().get(place) == null
                                ? null
                                : rounded(judged.ratings().get(place))))
                .toList();
    }

    private static TippingPointJson of(TippingPoint point, Comparison comparison) {
        return new TippingPointJson(
                comparison.counted().get(point.criterion()).criterion().id,
                point.more(),
                rounded(point.weight()),
                rounded(point.share()),
                comparison.offers().get(point.next()).offer().id);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
