package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Quartiles;
import dev.groundwork.domain.insights.TimeInStage;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How long the first answer and each stage take: a box over the middle half, parted at the median. */
final class TimePicture {

    private static final int LANE = 14;
    private static final int FOR_AXIS = 22;
    private static final int TICKS = 4;

    /** What takes time: a stage, or the first answer, where nothing is known to go on. */
    private record Span(String name, Quartiles days, Long ongoing) {}

    private TimePicture() {}

    static Picture of(TimeInStage stays, Quartiles firstAnswer) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(texts().firstAnswer(), firstAnswer, null));
        stays.stages().forEach(stay -> spans.add(new Span(stay.name(), stay.days(), stay.ongoing())));
        return new Picture(
                PictureKind.TIME_IN_STAGE,
                texts().time(),
                reading(spans.subList(1, spans.size())),
                drawing(spans),
                grid(spans));
    }

    private static String reading(List<Span> stays) {
        return stays.stream()
                .filter(span -> span.days().enough())
                .max(Comparator.comparingDouble(span -> span.days().median()))
                .map(span -> texts().longestStay(
                                span.name(),
                                days(span.days().median()),
                                days(span.days().upper())))
                .orElse(texts().staysTooFew());
    }

    private static Drawing drawing(List<Span> spans) {
        double longest = spans.stream()
                .filter(span -> span.days().enough())
                .mapToDouble(span -> span.days().upper())
                .max()
                .orElse(0);
        double axis = axis(longest);
        Canvas canvas = new Canvas();
        Rows rows = new Rows(canvas, 0, LANE);
        for (Span span : spans) {
            if (span.days().enough()) {
                double y = rows.next(span.name(), amount(span.days()));
                canvas.line(Canvas.LEFT, y + LANE / 2.0, Canvas.RIGHT, y + LANE / 2.0, Ink.HAIRLINE, 1);
                box(canvas, y, span.days(), axis);
            } else {
                rows.nextWithoutLane(span.name(), amount(span.days()));
            }
        }
        if (longest == 0) {
            return canvas.fluid(rows.bottom());
        }
        ticks(canvas, rows.bottom() + FOR_AXIS, axis);
        return canvas.fluid(rows.bottom() + FOR_AXIS + 4);
    }

    private static void box(Canvas canvas, double y, Quartiles days, double axis) {
        double low = days.lower() / axis;
        double high = days.upper() / axis;
        canvas.bar(
                Canvas.percent(low),
                y,
                Canvas.percent(Math.max(high - low, 0.004)),
                LANE,
                Ink.ACCENT,
                0.35,
                amount(days));
        String median = Canvas.percent(days.median() / axis);
        canvas.line(median, y - 2, median, y + LANE + 2, Ink.ACCENT, 3);
    }

    private static void ticks(Canvas canvas, double baseline, double axis) {
        for (int i = 0; i <= TICKS; i++) {
            canvas.words(
                    Canvas.percent((double) i / TICKS),
                    baseline,
                    texts().daysTick(Canvas.number(axis * i / TICKS)),
                    i == 0 ? Canvas.Anchor.START : i == TICKS ? Canvas.Anchor.END : Canvas.Anchor.MIDDLE,
                    Ink.SOFT);
        }
    }

    /** The next round number of days that {@link #TICKS} parts can be made of. */
    private static double axis(double longest) {
        for (double step = 1; ; step *= 10) {
            for (double wanted : new double[] {step, 2 * step, 5 * step}) {
                if (wanted * TICKS >= longest) {
                    return wanted * TICKS;
                }
            }
        }
    }

    private static String amount(Quartiles days) {
        return days.enough()
                ? texts().stay(days(days.median()), Shares.days(days.lower()), Shares.days(days.upper()))
                : texts().stayTooFew(days.count());
    }

    private static Grid grid(List<Span> spans) {
        return new Grid(
                List.of(
                        texts().what(),
                        texts().stays(),
                        texts().median(),
                        texts().lower(),
                        texts().upper(),
                        texts().ongoing()),
                spans.stream()
                        .map(span -> List.of(
                                span.name(),
                                String.valueOf(span.days().count()),
                                Shares.median(span.days()),
                                span.days().enough() ? Shares.days(span.days().lower()) : "",
                                span.days().enough() ? Shares.days(span.days().upper()) : "",
                                span.ongoing() == null ? "" : String.valueOf(span.ongoing())))
                        .toList());
    }

    private static String days(Double days) {
        return texts().days(Shares.days(days));
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
