package dev.groundwork.domain.offers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Offers weighed by criteria: the mean of the ratings by their weights, and what it would take to turn the result.
 *
 * <p>The score of an offer is linear in each weight before it is divided by the sum of all, which does not change the
 * order. So two offers are level at exactly one weight of a criterion, or at none: where the leader {@code a} is ahead of
 * {@code b} by {@code D} and by {@code d} in the criterion alone, at the weight {@code w - D / d}.
 *
 * @param weights of the criteria, not negative
 * @param ratings by offer and criterion, 1 to 5
 */
public record Weighing(List<Double> weights, List<List<Double>> ratings) {

    /** What is closer than this is level. */
    private static final double LEVEL = 1e-9;

    public Weighing {
        weights = List.copyOf(weights);
        ratings = List.copyOf(ratings);
    }

    /** Whether there is anything to weigh by. */
    public boolean isDecisive() {
        return ratings.size() > 1 && sum() > 0;
    }

    /** The score of each offer, 1 to 5; 0 where nothing weighs. */
    public List<Double> scores() {
        double sum = sum();
        return ratings.stream()
                .map(row -> sum == 0 ? 0 : points(row, weights) / sum)
                .toList();
    }

    /** The places of those that come first: several when they are level. */
    public List<Integer> first() {
        List<Double> scores = scores();
        double best = scores.stream().mapToDouble(score -> score).max().orElse(0);
        return IntStream.range(0, scores.size())
                .filter(offer -> scores.get(offer) > best - LEVEL)
                .boxed()
                .toList();
    }

    /**
     * For each criterion and direction the nearest weight that turns the result, the nearest of all first; none where the
     * first place is shared already.
     */
    public List<TippingPoint> tippingPoints() {
        if (!isDecisive() || first().size() != 1) {
            return List.of();
        }
        List<TippingPoint> points = new ArrayList<>();
        for (int criterion = 0; criterion < weights.size(); criterion++) {
            nearest(criterion, true).ifPresent(points::add);
            nearest(criterion, false).ifPresent(points::add);
        }
        points.sort(Comparator.comparingDouble(TippingPoint::distance));
        return List.copyOf(points);
    }

    /** What share of all weights a criterion has, 0 to 1. */
    public double share(int criterion) {
        return share(criterion, weights.get(criterion));
    }

    private Optional<TippingPoint> nearest(int criterion, boolean more) {
        int leader = first().get(0);
        return IntStream.range(0, ratings.size())
                .filter(other -> other != leader)
                .boxed()
                .flatMap(other -> against(leader, other, criterion, more).stream())
                .min(Comparator.comparingDouble(TippingPoint::distance));
    }

    private Optional<TippingPoint> against(int leader, int other, int criterion, boolean more) {
        double ahead = points(ratings.get(leader), weights) - points(ratings.get(other), weights);
        double inCriterion =
                ratings.get(leader).get(criterion) - ratings.get(other).get(criterion);
        boolean turns = more ? inCriterion < -LEVEL : inCriterion > LEVEL;
        double weight = weights.get(criterion) - ahead / inCriterion;
        if (!turns || weight <= LEVEL || othersWeigh(criterion) < LEVEL) {
            return Optional.empty();
        }
        double share = share(criterion, weight);
        return Optional.of(new TippingPoint(criterion, more, weight, share, Math.abs(share - share(criterion)), other));
    }

    private double share(int criterion, double weight) {
        double all = othersWeigh(criterion) + weight;
        return all == 0 ? 0 : weight / all;
    }

    private double othersWeigh(int criterion) {
        return sum() - weights.get(criterion);
    }

    private double sum() {
        return weights.stream().mapToDouble(weight -> weight).sum();
    }

    private static double points(List<Double> row, List<Double> weights) {
        return IntStream.range(0, row.size())
                .mapToDouble(criterion -> row.get(criterion) * weights.get(criterion))
                .sum();
    }
}
