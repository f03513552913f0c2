package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.FlowNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Where the parts of a flow lie across its direction. In a layer lies first what passes it on its way to a later stage,
 * then the stage itself, then what passes it on its way to an end: so nothing runs over a stage. Nothing is thinner than
 * a pixel.
 */
final class SankeyLayout {

    private static final double THINNEST = 1;

    /** As thick as one application is at most, so that few do not look like many. */
    private static final double THICKEST = 14;

    private static final double BETWEEN_WAYS = 2;
    private static final int HALVINGS = 40;

    /** A node in its layer; {@code from} and {@code thickness} in pixels across the direction. */
    record Box(FlowNode node, long count, int layer, double from, double thickness) {
        double to() {
            return from + thickness;
        }

        double middle() {
            return from + thickness / 2;
        }
    }

    /**
     * A way from a node to another.
     *
     * @param froms where it lies in each layer from the source's to the target's
     */
    record Band(Flow.Link link, int layer, List<Double> froms, double thickness) {}

    private final Flow flow;
    private final double room;
    private final double gap;
    private final double pitch;
    private final SankeyOrder order;
    private final double scale;
    private final Map<FlowNode, Box> boxes = new EnumMap<>(FlowNode.class);
    private final Map<Flow.Link, List<Double>> froms = new HashMap<>();

    /**
     * @param room how much there is across, in pixels; more is taken where not even the thinnest lines fit
     * @param gap between a node and its neighbours, in pixels
     * @param pitch at least between the middles of two ends, in pixels, so that their labels do not overlap
     */
    SankeyLayout(Flow flow, double room, double gap, double pitch) {
        this.flow = flow;
        this.room = room;
        this.gap = gap;
        this.pitch = pitch;
        order = new SankeyOrder(flow);
        scale = widestThatFits();
        placeEnds(scale);
        order.stages().forEach(this::placeStage);
        flow.links().forEach(link -> froms.put(link, new ArrayList<>()));
        for (int layer = 0; layer < lastLayer(); layer++) {
            placeLayer(layer);
        }
        for (FlowNode end : order.ends()) {
            placePorts(order.incoming(end), boxes.get(end));
        }
    }

    /** The nodes in their layers' order. */
    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    /** The ways, those that go on to a stage last, so that they lie on top. */
    List<Band> bands() {
        return flow.links().stream()
                .sorted(Comparator.comparing(link -> link.target().isStage()))
                .map(link -> new Band(link, order.layer(link.source()), froms.get(link), thickness(link)))
                .toList();
    }

    /** The layer of the ends. */
    int lastLayer() {
        return order.stages().size();
    }

    /** How much of the room is taken, in pixels. */
    double extent() {
        return Stream.concat(
                        boxes.values().stream().map(Box::to),
                        bands().stream().flatMap(band -> band.froms().stream().map(from -> from + band.thickness())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private double widestThatFits() {
        double low = 0;
        double high = Math.min(THICKEST, room / Math.max(1, flow.total()));
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (needed(middle) <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double needed(double tried) {
        placeEnds(tried);
        double most = order.ends().stream()
                .mapToDouble(end -> boxes.get(end).to())
                .max()
                .orElse(0);
        for (FlowNode stage : order.stages()) {
            double above = order.passing(order.layer(stage), true).stream()
                    .mapToDouble(link -> thickness(link, tried) + gap)
                    .sum();
            double below = order.passing(order.layer(stage), false).stream()
                    .mapToDouble(link -> thickness(link, tried) + BETWEEN_WAYS)
                    .sum();
            most = Math.max(most, above + thickness(stage, tried) + gap + below);
        }
        return most;
    }

    private void placeEnds(double tried) {
        Box before = null;
        for (FlowNode end : order.ends()) {
            double thickness = thickness(end, tried);
            double from = before == null
                    ? Math.max(0, (pitch - thickness) / 2)
                    : Math.max(before.to() + gap / 2, before.middle() + pitch - thickness / 2);
            before = new Box(end, count(end), lastLayer(), from, thickness);
            boxes.put(end, before);
        }
    }

    private void placeStage(FlowNode stage) {
        double from = order.passing(order.layer(stage), true).stream()
                .mapToDouble(link -> thickness(link) + gap)
                .sum();
        boxes.put(stage, new Box(stage, count(stage), order.layer(stage), from, thickness(stage, scale)));
    }

    /** Places what reaches, leaves and passes a layer of a stage. */
    private void placeLayer(int layer) {
        FlowNode stage = order.stages().get(layer);
        Box box = boxes.get(stage);
        double above = 0;
        for (Flow.Link link : order.passing(layer, true)) {
            froms.get(link).add(above);
            above += thickness(link) + gap;
        }
        placePorts(order.incoming(stage), box);
        placePorts(order.outgoing(stage), box);
        placeBelow(order.passing(layer, false), box.to() + gap, layer);
    }

    private void placePorts(List<Flow.Link> links, Box box) {
        double port = box.from();
        for (Flow.Link link : links) {
            froms.get(link).add(port);
            port += thickness(link);
        }
    }

    /** What is on its way to an end lies as near to its straight way as the others let it. */
    private void placeBelow(List<Flow.Link> links, double top, int layer) {
        double[] placed = new double[links.size()];
        double free = top;
        for (int i = 0; i < placed.length; i++) {
            placed[i] = Math.max(free, straight(links.get(i), layer));
            free = placed[i] + thickness(links.get(i)) + BETWEEN_WAYS;
        }
        double bound = Math.max(room, neededFrom(top, links));
        for (int i = placed.length - 1; i >= 0; i--) {
            placed[i] = Math.min(placed[i], bound - thickness(links.get(i)));
            bound = placed[i] - BETWEEN_WAYS;
            froms.get(links.get(i)).add(placed[i]);
        }
    }

    private double neededFrom(double top, List<Flow.Link> links) {
        return top
                + links.stream()
                        .mapToDouble(link -> thickness(link) + BETWEEN_WAYS)
                        .sum();
    }

    private double straight(Flow.Link link, int layer) {
        int source = order.layer(link.source());
        double begin = froms.get(link).get(0);
        double end = boxes.get(link.target()).from() + before(link, order.incoming(link.target()));
        return begin + (end - begin) * (layer - source) / (lastLayer() - source);
    }

    private double before(Flow.Link link, List<Flow.Link> ports) {
        return ports.subList(0, ports.indexOf(link)).stream()
                .mapToDouble(this::thickness)
                .sum();
    }

    private long count(FlowNode node) {
        return flow.nodes().stream()
                .filter(known -> known.node() == node)
                .mapToLong(Flow.Node::count)
                .sum();
    }

    private double thickness(Flow.Link link) {
        return thickness(link, scale);
    }

    private static double thickness(Flow.Link link, double scale) {
        return Math.max(THINNEST, link.count() * scale);
    }

    private double thickness(FlowNode node, double tried) {
        ToDoubleFunction<List<Flow.Link>> sum = links ->
                links.stream().mapToDouble(link -> thickness(link, tried)).sum();
        return Math.max(sum.applyAsDouble(order.incoming(node)), sum.applyAsDouble(order.outgoing(node)));
    }
}
