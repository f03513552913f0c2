package dev.groundwork.api.insights;

import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.FlowNode;
import java.util.List;

/** How applications went from kind to kind of stage and into their ends; it never goes back. */
public record FlowJson(List<NodeJson> nodes, List<LinkJson> links) implements FigureJson {

    /**
     * A kind of stage, or an end.
     *
     * @param label its name in English
     */
    public record NodeJson(FlowNode id, String label) {}

    /**
     * A way.
     *
     * @param source where it begins
     * @param target where it leads
     * @param count how many applications took it
     */
    public record LinkJson(FlowNode source, FlowNode target, long count) {}

    static FlowJson of(Flow flow) {
        return new FlowJson(
                flow.nodes().stream()
                        .map(node -> new NodeJson(node.node(), node.node().label()))
                        .toList(),
                flow.links().stream()
                        .map(link -> new LinkJson(link.source(), link.target(), link.count()))
                        .toList());
    }
}
