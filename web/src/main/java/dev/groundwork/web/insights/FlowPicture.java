package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.FlowNode;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** From which kind of stage to which, and into which ends. */
final class FlowPicture {

    private FlowPicture() {}

    static Picture of(Flow flow) {
        FlowDrawing drawing = new FlowDrawing(flow);
        List<List<String>> rows = flow.links().stream()
                .map(link ->
                        List.of(texts().node(link.source()), texts().node(link.target()), String.valueOf(link.count())))
                .toList();
        return new Picture(
                PictureKind.FLOW,
                texts().flow(),
                reading(flow),
                drawing.wide(),
                drawing.narrow(),
                new Grid(List.of(texts().flowFrom(), texts().flowTo(), texts().applicationsColumn()), 2, rows));
    }

    private static String reading(Flow flow) {
        long open = flow.nodes().stream()
                .filter(node -> node.node() == FlowNode.OPEN)
                .mapToLong(Flow.Node::count)
                .sum();
        String ended = flow.nodes().stream()
                .filter(node -> node.node().outcome() != null)
                .sorted(Comparator.comparingLong(Flow.Node::count).reversed())
                .map(node ->
                        ", " + texts().outcomeCount(texts().node(node.node()).toLowerCase(Locale.ROOT), node.count()))
                .collect(Collectors.joining());
        return texts().flowReading(texts().applications(flow.total()), open, ended);
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
