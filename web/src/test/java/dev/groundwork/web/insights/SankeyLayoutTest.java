package dev.groundwork.web.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.FlowNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SankeyLayoutTest {

    private static final double ROOM = 330;
    private static final double PITCH = 24;

    /** Something that takes room in a layer. */
    private record Piece(double from, double to) {}

    @Test
    void everythingIsAsThickAsItsCount() {
        SankeyLayout layout = layout(flow(
                link(FlowNode.APPLIED, FlowNode.INTERVIEWING, 30),
                link(FlowNode.APPLIED, FlowNode.REJECTED, 60),
                link(FlowNode.INTERVIEWING, FlowNode.REJECTED, 20),
                link(FlowNode.INTERVIEWING, FlowNode.OPEN, 10)));
        double one = box(layout, FlowNode.APPLIED).thickness() / 90;
        assertThat(box(layout, FlowNode.REJECTED).thickness()).isEqualTo(80 * one, within(0.001));
        assertThat(layout.bands()).allSatisfy(band -> assertThat(band.thickness())
                .isEqualTo(band.link().count() * one, within(0.001)));
        assertThat(layout.extent()).isBetween(ROOM * 0.9, ROOM + 0.001);
    }

    @Test
    void endsOfLateStagesLieAboveThoseOfEarlyOnes() {
        SankeyLayout layout = layout(flow(
                link(FlowNode.APPLIED, FlowNode.OFFER, 1),
                link(FlowNode.APPLIED, FlowNode.GHOSTED, 9),
                link(FlowNode.OFFER, FlowNode.ROLE_CLOSED, 1)));
        assertThat(box(layout, FlowNode.ROLE_CLOSED).to())
                .isLessThan(box(layout, FlowNode.GHOSTED).from());
    }

    @Test
    void oneAmongThousandsIsStillSeen() {
        SankeyLayout layout = layout(flow(
                link(FlowNode.APPLIED, FlowNode.GHOSTED, 5000),
                link(FlowNode.APPLIED, FlowNode.OFFER, 1),
                link(FlowNode.OFFER, FlowNode.ACCEPTED, 1)));
        assertThat(layout.bands())
                .allSatisfy(band -> assertThat(band.thickness()).isGreaterThanOrEqualTo(1));
        assertThat(layout.extent()).isLessThanOrEqualTo(ROOM + 0.001);
    }

    @Test
    void aFewAreNotAsThickAsMany() {
        SankeyLayout layout = layout(flow(link(FlowNode.APPLIED, FlowNode.OPEN, 2)));
        assertThat(layout.bands().get(0).thickness()).isEqualTo(28, within(0.001));
    }

    @Test
    void nothingAtAllTakesNoRoom() {
        SankeyLayout layout = layout(flow());
        assertThat(layout.boxes()).isEmpty();
        assertThat(layout.extent()).isZero();
    }

    @ParameterizedTest
    @MethodSource("flows")
    void nothingLiesOverAnythingElse(Flow flow) {
        SankeyLayout layout = layout(flow);
        for (int layer = 0; layer <= layout.lastLayer(); layer++) {
            List<Piece> pieces = pieces(layout, layer);
            for (int i = 1; i < pieces.size(); i++) {
                assertThat(pieces.get(i).from())
                        .isGreaterThanOrEqualTo(pieces.get(i - 1).to() - 0.001);
            }
        }
        assertThat(layout.extent()).isLessThanOrEqualTo(ROOM + 0.001);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void labelsOfEndsAreALineApart(Flow flow) {
        List<Double> middles = layout(flow).boxes().stream()
                .filter(box -> !box.node().isStage())
                .map(SankeyLayout.Box::middle)
                .sorted()
                .toList();
        for (int i = 1; i < middles.size(); i++) {
            assertThat(middles.get(i) - middles.get(i - 1)).isGreaterThanOrEqualTo(PITCH - 0.001);
        }
    }

    /** Ways that share neither end may have to cross; those that do share one never need to. */
    @ParameterizedTest
    @MethodSource("flows")
    void waysFromOneNodeOrToOneNeverCross(Flow flow) {
        List<SankeyLayout.Band> bands = layout(flow).bands();
        for (SankeyLayout.Band one : bands) {
            for (SankeyLayout.Band other : bands) {
                if (one.link().source() == other.link().source()
                        || one.link().target() == other.link().target()) {
                    assertThat(crossings(one, other)).isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void aNodeIsAsThickAsWhatReachesIt(Flow flow) {
        SankeyLayout layout = layout(flow);
        Map<FlowNode, Double> reaching = new EnumMap<>(FlowNode.class);
        layout.bands().forEach(band -> reaching.merge(band.link().target(), band.thickness(), Double::sum));
        reaching.forEach((node, thickness) ->
                assertThat(box(layout, node).thickness()).isGreaterThanOrEqualTo(thickness - 0.001));
    }

    static List<Flow> flows() {
        return IntStream.range(0, 60).mapToObj(SankeyLayoutTest::someFlow).toList();
    }

    /** Any applications that go on, skip stages and end. */
    private static Flow someFlow(int seed) {
        Random random = new Random(seed);
        Map<FlowNode, Map<FlowNode, Long>> counts = new EnumMap<>(FlowNode.class);
        for (int i = 0; i < 1 + random.nextInt(400); i++) {
            FlowNode at = FlowNode.values()[random.nextInt(2)];
            while (at.isStage()) {
                boolean ends = at == FlowNode.OFFER || random.nextInt(3) == 0;
                FlowNode next = ends
                        ? FlowNode.values()[5 + random.nextInt(7)]
                        : FlowNode.values()[at.ordinal() + 1 + random.nextInt(4 - at.ordinal())];
                counts.computeIfAbsent(at, node -> new EnumMap<>(FlowNode.class))
                        .merge(next, 1L, Long::sum);
                at = next;
            }
        }
        List<Flow.Link> links = new ArrayList<>();
        counts.forEach((source, targets) -> targets.forEach((target, count) -> links.add(link(source, target, count))));
        return flow(links.toArray(Flow.Link[]::new));
    }

    private static Flow flow(Flow.Link... links) {
        Map<FlowNode, Long> through = new EnumMap<>(FlowNode.class);
        for (Flow.Link link : links) {
            through.merge(link.source(), link.count(), Long::sum);
            if (!link.target().isStage()) {
                through.merge(link.target(), link.count(), Long::sum);
            }
        }
        List<Flow.Node> nodes = through.entrySet().stream()
                .map(entry -> new Flow.Node(entry.getKey(), entry.getValue()))
                .toList();
        return new Flow(nodes, List.of(links));
    }

    private static Flow.Link link(FlowNode source, FlowNode target, long count) {
        return new Flow.Link(source, target, count);
    }

    private static SankeyLayout layout(Flow flow) {
        return new SankeyLayout(flow, ROOM, 8, PITCH);
    }

    private static SankeyLayout.Box box(SankeyLayout layout, FlowNode node) {
        return layout.boxes().stream()
                .filter(box -> box.node() == node)
                .findFirst()
                .orElseThrow();
    }

    /** The nodes of a layer and what passes it. */
    private static List<Piece> pieces(SankeyLayout layout, int layer) {
        List<Piece> pieces = new ArrayList<>();
        layout.boxes().stream()
                .filter(box -> box.layer() == layer)
                .forEach(box -> pieces.add(new Piece(box.from(), box.to())));
        layout.bands().stream()
                .filter(band -> band.layer() < layer
                        && layer < band.layer() + band.froms().size() - 1)
                .forEach(band -> {
                    double from = band.froms().get(layer - band.layer());
                    pieces.add(new Piece(from, from + band.thickness()));
                });
        pieces.sort(Comparator.comparingDouble(Piece::from));
        return pieces;
    }

    /** How often two bands change sides. */
    private static long crossings(SankeyLayout.Band one, SankeyLayout.Band other) {
        int first = Math.max(one.layer(), other.layer());
        int last = Math.min(
                        one.layer() + one.froms().size(),
                        other.layer() + other.froms().size())
                - 1;
        List<Double> sides = IntStream.rangeClosed(first, last)
                .mapToObj(layer -> Math.signum(
                        one.froms().get(layer - one.layer()) - other.froms().get(layer - other.layer())))
                .filter(side -> side != 0)
                .toList();
        return IntStream.range(1, sides.size())
                .filter(i -> !sides.get(i).equals(sides.get(i - 1)))
                .count();
    }
}
