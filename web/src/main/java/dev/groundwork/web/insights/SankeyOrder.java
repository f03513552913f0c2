package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.FlowNode;
import java.util.Comparator;
import java.util.List;

/**
 * In which order the parts of a flow lie across its direction: each kind of stage is a layer of its own, all ends share the
 * last one, and ways that have a node in common never cross.
 */
final class SankeyOrder {

    private final Flow flow;
    private final List<FlowNode> stages;
    private final List<FlowNode> ends;

    SankeyOrder(Flow flow) {
        this.flow = flow;
        stages = flow.nodes().stream()
                .map(Flow.Node::node)
                .filter(FlowNode::isStage)
                .toList();
        ends = flow.nodes().stream()
                .map(Flow.Node::node)
                .filter(node -> !node.isStage())
                .sorted(Comparator.comparingDouble(this::meanSource).reversed().thenComparing(node -> node))
                .toList();
    }

    /** The kinds of stages, each of which is a layer. */
    List<FlowNode> stages() {
        return stages;
    }

    /** The ends in their order. */
    List<FlowNode> ends() {
        return ends;
    }

    /** The layer of a node. */
    int layer(FlowNode node) {
        return node.isStage() ? stages.indexOf(node) : stages.size();
    }

    /** What passes a layer, on its way to a later stage or to an end, in order. */
    List<Flow.Link> passing(int layer, boolean toStage) {
        return flow.links().stream()
                .filter(link -> link.target().isStage() == toStage)
                .filter(link -> layer(link.source()) < layer && layer < layer(link.target()))
                .sorted(
                        toStage
                                ? Comparator.comparingInt(this::targetFromFar).thenComparing(Flow.Link::source)
                                : toEnds())
                .toList();
    }

    /** What leaves a stage: for the furthest stage first, then for the ends in their order. */
    List<Flow.Link> outgoing(FlowNode stage) {
        return flow.links().stream()
                .filter(link -> link.source() == stage)
                .sorted(Comparator.comparing((Flow.Link link) -> !link.target().isStage())
                        .thenComparing(
                                link -> link.target().isStage() ? targetFromFar(link) : ends.indexOf(link.target())))
                .toList();
    }

    /** What reaches a node: a stage the earliest source first, an end the latest. */
    List<Flow.Link> incoming(FlowNode node) {
        Comparator<Flow.Link> bySource = Comparator.comparing(Flow.Link::source);
        return flow.links().stream()
                .filter(link -> link.target() == node)
                .sorted(node.isStage() ? bySource : bySource.reversed())
                .toList();
    }

    private Comparator<Flow.Link> toEnds() {
        return Comparator.comparingInt((Flow.Link link) -> ends.indexOf(link.target()))
                .thenComparing(Comparator.comparing(Flow.Link::source).reversed());
    }

    private int targetFromFar(Flow.Link link) {
        return -layer(link.target());
    }

    /** Ends that are reached from late stages lie beside these. */
    private double meanSource(FlowNode end) {
        return incoming(end).stream()
                        .mapToDouble(link -> (double) link.count() * layer(link.source()))
                        .sum()
                / incoming(end).stream().mapToLong(Flow.Link::count).sum();
    }
}
