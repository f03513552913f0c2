package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.FlowNode;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a flow: from left to right where there is room, from top to bottom on a phone. Nothing in it names a company or
 * a person.
 */
final class FlowDrawing {

    private static final int DEPTH = 8;
    private static final int GAP = 16;
    private static final double THROUGH = 0.28;

    private static final int WIDTH = 1160;
    private static final int WIDE_ROOM = 330;
    private static final int HEAD = 56;
    private static final int FOR_END_LABELS = 120;

    private static final int NARROW_WIDTH = 316;
    private static final int NARROW_LAYER = 84;
    private static final int FOR_STAGE_LABELS = 124;
    private static final int LINE = 24;
    private static final int TO_BASELINE = 4;

    private final Flow flow;

    FlowDrawing(Flow flow) {
        this.flow = flow;
    }

    /** From left to right. */
    Drawing wide() {
        SankeyLayout layout = new SankeyLayout(flow, WIDE_ROOM, GAP, LINE);
        double step = (double) (WIDTH - FOR_END_LABELS - DEPTH) / layout.lastLayer();
        List<Double> layers = layers(layout, 0, step);
        Canvas canvas = new Canvas();
        legend(canvas);
        bands(canvas, layout, Ribbon.Direction.TO_THE_RIGHT, layers, HEAD + LINE);
        for (SankeyLayout.Box box : layout.boxes()) {
            double x = layers.get(box.layer());
            double y = box.from() + HEAD + LINE;
            canvas.bar(Canvas.number(x), y, Canvas.number(DEPTH), box.thickness(), ink(box.node()), label(box));
            if (box.node().isStage()) {
                name(canvas, x, HEAD, box);
            } else {
                name(canvas, x + DEPTH + 8, y + box.thickness() / 2 + TO_BASELINE, box);
            }
        }
        return canvas.sized(WIDTH, HEAD + LINE + layout.extent() + GAP);
    }

    /** From top to bottom, the names of the ends one below the other. */
    Drawing narrow() {
        SankeyLayout layout = new SankeyLayout(flow, NARROW_WIDTH - FOR_STAGE_LABELS, GAP / 2.0, DEPTH * 2.0);
        List<Double> layers = layers(layout, HEAD - LINE, NARROW_LAYER);
        Canvas canvas = new Canvas();
        legend(canvas);
        bands(canvas, layout, Ribbon.Direction.DOWN, layers, FOR_STAGE_LABELS);
        double under = layers.get(layout.lastLayer()) + DEPTH;
        double row = under + LINE;
        for (SankeyLayout.Box box : ordered(layout)) {
            double x = box.from() + FOR_STAGE_LABELS;
            double y = layers.get(box.layer());
            if (box.node().isStage()) {
                name(canvas, 0, y + DEPTH, box);
            } else {
                canvas.line(
                        Canvas.number(x + box.thickness() / 2),
                        under,
                        Canvas.number(x + box.thickness() / 2),
                        row,
                        Ink.HAIRLINE,
                        1);
                canvas.line(
                        Canvas.number(FOR_STAGE_LABELS),
                        row,
                        Canvas.number(x + box.thickness() / 2),
                        row,
                        Ink.HAIRLINE,
                        1);
                name(canvas, 0, row + TO_BASELINE, box);
                row += LINE;
            }
            canvas.bar(Canvas.number(x), y, Canvas.number(box.thickness()), DEPTH, ink(box.node()), label(box));
        }
        return canvas.sized(NARROW_WIDTH, row);
    }

    private static List<SankeyLayout.Box> ordered(SankeyLayout layout) {
        return layout.boxes().stream()
                .sorted((one, other) -> Double.compare(one.from(), other.from()))
                .toList();
    }

    private static List<Double> layers(SankeyLayout layout, double begin, double step) {
        return IntStream.rangeClosed(0, layout.lastLayer())
                .mapToObj(layer -> begin + layer * step)
                .toList();
    }

    private static void bands(
            Canvas canvas, SankeyLayout layout, Ribbon.Direction way, List<Double> layers, double shift) {
        for (SankeyLayout.Band band : layout.bands()) {
            List<Double> touched = new ArrayList<>(
                    layers.subList(band.layer(), band.layer() + band.froms().size()));
            canvas.area(
                    Ribbon.border(way, band, touched, DEPTH, shift),
                    ink(band.link().target()),
                    THROUGH,
                    texts().flows(
                                    texts().node(band.link().source()),
                                    texts().node(band.link().target()),
                                    band.link().count()));
        }
    }

    private static void legend(Canvas canvas) {
        canvas.bar("0", 2, "12", 12, Ink.ACCENT, "");
        canvas.words("18", 13, texts().goesOn(), Canvas.Anchor.START, Ink.SOFT);
        canvas.bar("110", 2, "12", 12, Ink.EDGE, "");
        canvas.words("128", 13, texts().hasEnded(), Canvas.Anchor.START, Ink.SOFT);
    }

    private static void name(Canvas canvas, double x, double y, SankeyLayout.Box box) {
        canvas.label(Canvas.number(x), y, texts().node(box.node()), String.valueOf(box.count()));
    }

    private static String label(SankeyLayout.Box box) {
        return texts().node(box.node()) + ": " + box.count();
    }

    /** What goes on, and the job that was taken, are in the accent; what is over is grey. */
    private static Ink ink(FlowNode node) {
        return node.isStage() || node == FlowNode.OPEN || node == FlowNode.ACCEPTED ? Ink.ACCENT : Ink.EDGE;
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
