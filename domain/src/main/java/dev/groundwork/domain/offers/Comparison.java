package dev.groundwork.domain.offers;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.pipeline.CurrencyCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Offers side by side, in one currency, with what they cost and how they weigh.
 *
 * @param currency in which amounts are compared
 * @param missingRates the currencies whose rate to it is not known, in order; what is told in them cannot be compared
 * @param offers at most {@link #MOST}, the deadline that comes first first
 * @param criteria all of the candidate's
 */
public record Comparison(
        String currency, List<String> missingRates, List<ComparedOffer> offers, List<JudgedCriterion> criteria) {

    /** So many offers are compared at once. */
    public static final int MOST = 20;

    private static final double BEST = 5;

    /**
     * Compares offers, in at most six statements.
     *
     * @param chosen the ids of offers; empty for those in force of all open applications
     * @param currency ISO 4217, or null for the one most of them are in
     * @throws NotFound when one of the offers is not there
     * @throws InvalidInput when there are too many, or it is no currency
     */
    public static Comparison of(Collection<UUID> chosen, String currency) {
        if (currency != null && !new CurrencyCode.Check().isValid(currency, null)) {
            throw new InvalidInput("currency", "must be a currency code of three letters, such as EUR");
        }
        List<Offer> offers = chosen.isEmpty() ? Offer.open() : chosen(chosen);
        if (offers.isEmpty()) {
            return new Comparison(currency, List.of(), List.of(), List.of());
        }
        return of(offers, currency == null ? usual(offers) : currency);
    }

    /** How the offers weigh by the criteria that count. */
    public Weighing weighing() {
        List<JudgedCriterion> counted = counted();
        List<List<Double>> ratings = new ArrayList<>();
        for (int offer = 0; offer < offers.size(); offer++) {
            int place = offer;
            ratings.add(counted.stream()
                    .map(criterion -> criterion.ratings().get(place))
                    .toList());
        }
        return new Weighing(
                counted.stream()
                        .map(criterion -> (double) criterion.criterion().weight)
                        .toList(),
                ratings);
    }

    /** The criteria by which all offers are rated. */
    public List<JudgedCriterion> counted() {
        return criteria.stream().filter(JudgedCriterion::isComplete).toList();
    }

    private static List<Offer> chosen(Collection<UUID> ids) {
        List<UUID> distinct = ids.stream().distinct().toList();
        if (distinct.size() > MOST) {
            throw new InvalidInput("offer", "must be at most " + MOST + " offers");
        }
        List<Offer> offers = Offer.list(
                "from Offer o join fetch o.application a join fetch a.company join fetch a.stage"
                        + " where o.id in ?1 and a.binnedAt is null order by o.respondBy nulls last, o.receivedOn, o.id",
                distinct);
        if (offers.size() < distinct.size()) {
            throw new NotFound("offer");
        }
        return offers;
    }

    /** The currency of most offers, of those the one of the first. */
    private static String usual(List<Offer> offers) {
        Map<String, Long> counts =
                offers.stream().collect(Collectors.groupingBy(offer -> offer.currency, Collectors.counting()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return offers.stream()
                .map(offer -> offer.currency)
                .filter(code -> counts.get(code) == most)
                .findFirst()
                .orElseThrow();
    }

    private static Comparison of(List<Offer> offers, String currency) {
        List<UUID> applications =
                offers.stream().map(offer -> offer.application.id).distinct().toList();
        Map<UUID, List<OfferCost>> costs = OfferCost.ofEach(applications);
        Map<UUID, FitCheck> fitChecks = FitCheck.<FitCheck>list("application.id in ?1", applications).stream()
                .collect(Collectors.toMap(check -> check.application.id, Function.identity()));
        Rates rates = Rates.read();
        List<ComparedOffer> compared = offers.stream()
                .map(offer -> ComparedOffer.of(
                        offer,
                        costs.getOrDefault(offer.application.id, List.of()),
                        fitChecks.get(offer.application.id),
                        currency,
                        rates))
                .toList();
        return new Comparison(currency, missing(compared, currency, rates), compared, judged(compared));
    }

    private static List<String> missing(List<ComparedOffer> offers, String currency, Rates rates) {
        return offers.stream()
                .flatMap(offer -> Stream.concat(
                        Stream.of(offer.offer().currency),
                        offer.costs().stream().map(cost -> cost.cost().currency)))
                .filter(Objects::nonNull)
                .filter(code -> rates.factor(code, currency).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<JudgedCriterion> judged(List<ComparedOffer> offers) {
        List<Criterion> criteria = Criterion.inOrder();
        Map<UUID, Map<UUID, Integer>> ratings = CriterionRating.ofEach(criteria);
        return criteria.stream()
                .map(criterion -> new JudgedCriterion(
                        criterion, ratings(criterion, ratings.getOrDefault(criterion.id, Map.of()), offers)))
                .toList();
    }

    private static List<Double> ratings(Criterion criterion, Map<UUID, Integer> given, List<ComparedOffer> offers) {
        return offers.stream()
                .map(offer -> switch (criterion.kind) {
                    case MONEY -> money(offer, offers);
                    case FIT -> fit(offer.fitCheck());
                    case RATED -> number(given.get(offer.offer().application.id));
                })
                .toList();
    }

    /** In proportion to the best: what leaves half as much is rated half as high. */
    private static Double money(ComparedOffer offer, List<ComparedOffer> offers) {
        if (offers.stream().anyMatch(other -> other.leftOfAverage() == null)) {
            return null;
        }
        BigDecimal best = offers.stream()
                .map(ComparedOffer::leftOfAverage)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return best.signum() <= 0
                ? null
                : Math.max(
                        0,
                        BEST
                                * offer.leftOfAverage()
                                        .divide(best, MathContext.DECIMAL64)
                                        .doubleValue());
    }

    private static Double fit(FitCheck fitCheck) {
        return fitCheck == null || fitCheck.score == null ? null : 1 + fitCheck.score * (BEST - 1) / 100;
    }

    private static Double number(Integer rating) {
        return rating == null ? null : rating.doubleValue();
    }
}
