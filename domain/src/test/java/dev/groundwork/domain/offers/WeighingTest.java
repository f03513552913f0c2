package dev.groundwork.domain.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeighingTest {

    /** 60 to 40: the first has 4.2, the second 3.8. They are level where growth, now at 40, weighs 60 beside 60: half of all. */
    @Test
    void tellsWhichWeightTurnsTheResult() {
        Weighing weighing = new Weighing(List.of(60.0, 40.0), List.of(List.of(5.0, 3.0), List.of(3.0, 5.0)));
        assertThat(weighing.scores().get(0)).isEqualTo(4.2, within(1e-12));
        assertThat(weighing.scores().get(1)).isEqualTo(3.8, within(1e-12));
        assertThat(weighing.first()).containsExactly(0);
        assertThat(weighing.tippingPoints()).hasSize(2);
        TippingPoint growth = weighing.tippingPoints().stream()
                .filter(TippingPoint::more)
                .findFirst()
                .orElseThrow();
        assertThat(growth.criterion()).isEqualTo(1);
        assertThat(growth.weight()).isEqualTo(60, within(1e-9));
        assertThat(growth.share()).isEqualTo(0.5, within(1e-12));
        assertThat(growth.distance()).isEqualTo(0.1, within(1e-12));
        assertThat(growth.next()).isEqualTo(1);
    }

    @Test
    void whatIsBestByEveryCriterionStaysFirst() {
        assertThat(new Weighing(List.of(1.0, 2.0), List.of(List.of(5.0, 4.0), List.of(3.0, 4.0))).tippingPoints())
                .isEmpty();
    }

    @Test
    void aSharedFirstPlaceTurnsByAnything() {
        Weighing level = new Weighing(List.of(1.0, 1.0), List.of(List.of(5.0, 3.0), List.of(3.0, 5.0)));
        assertThat(level.first()).containsExactly(0, 1);
        assertThat(level.tippingPoints()).isEmpty();
    }

    @Test
    void whereNothingWeighsNothingIsDecided() {
        assertThat(new Weighing(List.of(0.0), List.of(List.of(5.0), List.of(1.0))).isDecisive())
                .isFalse();
        assertThat(new Weighing(List.of(), List.of(List.of(), List.of())).isDecisive())
                .isFalse();
        assertThat(new Weighing(List.of(1.0), List.of(List.of(3.0))).isDecisive())
                .isFalse();
        assertThat(new Weighing(List.of(1.0), List.of(List.of(3.0), List.of(2.0))).tippingPoints())
                .isEmpty();
    }

    /** Every weight is moved in small steps, and who comes first is found by adding up. */
    @Test
    void agreesWithTryingAllWeights() {
        Random random = new Random(20261123);
        int turned = 0;
        for (int round = 0; round < 400; round++) {
            Weighing weighing = anyWeighing(random);
            if (weighing.first().size() == 1) {
                for (int criterion = 0; criterion < weighing.weights().size(); criterion++) {
                    turned += compare(weighing, criterion, true) + compare(weighing, criterion, false);
                }
            }
        }
        assertThat(turned).isGreaterThan(500);
    }

    private static int compare(Weighing weighing, int criterion, boolean more) {
        List<TippingPoint> found = weighing.tippingPoints().stream()
                .filter(point -> point.criterion() == criterion && point.more() == more)
                .toList();
        int leader = weighing.first().get(0);
        double before = weighing.weights().get(criterion);
        for (double step = 0.25; more ? step <= 400 : step < before; step += 0.25) {
            double weight = more ? before + step : before - step;
            int first = firstByAddingUp(weighing, criterion, weight, leader);
            if (first != leader) {
                assertThat(found)
                        .as("%s, criterion %d at %s", weighing, criterion, weight)
                        .hasSize(1);
                assertThat(found.get(0).weight()).isEqualTo(weight, within(0.2501));
                return 1;
            }
        }
        assertThat(found).allSatisfy(point -> assertThat(point.weight())
                .satisfiesAnyOf(weight -> assertThat(weight).isGreaterThan(before + 399.7), weight -> assertThat(weight)
                        .isLessThan(0.2501)));
        return 0;
    }

    /** Who is first at another weight; the leader where it is level with others. */
    private static int firstByAddingUp(Weighing weighing, int criterion, double weight, int leader) {
        List<Double> weights = new ArrayList<>(weighing.weights());
        weights.set(criterion, weight);
        double[] sums = IntStream.range(0, weighing.ratings().size())
                .mapToDouble(offer -> IntStream.range(0, weights.size())
                        .mapToDouble(each -> weights.get(each)
                                * weighing.ratings().get(offer).get(each))
                        .sum())
                .toArray();
        int first = leader;
        for (int offer = 0; offer < sums.length; offer++) {
            first = sums[offer] > sums[first] + 1e-7 ? offer : first;
        }
        return first;
    }

    private static Weighing anyWeighing(Random random) {
        int criteria = 2 + random.nextInt(5);
        return new Weighing(
                IntStream.range(0, criteria)
                        .mapToObj(each -> (double) random.nextInt(101))
                        .toList(),
                IntStream.range(0, 2 + random.nextInt(4))
                        .mapToObj(offer -> IntStream.range(0, criteria)
                                .mapToObj(each -> 1.0 + random.nextInt(5))
                                .toList())
                        .toList());
    }
}
