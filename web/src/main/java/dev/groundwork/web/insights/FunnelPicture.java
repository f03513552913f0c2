package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Funnel;
import dev.groundwork.domain.insights.Rate;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.application.Words;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;

/** How far applications get: a bar for each kind of stage, as long as the share that reached it. */
final class FunnelPicture {

    private static final int LANE = 12;

    private FunnelPicture() {}

    static Picture of(Funnel funnel) {
        return new Picture(
                PictureKind.FUNNEL,
                texts().funnel(),
                texts().funnelReading(
                                texts().applications(funnel.count(StageKind.SAVED)),
                                funnel.count(StageKind.APPLIED),
                                funnel.count(StageKind.SCREENING),
                                funnel.count(StageKind.INTERVIEWING),
                                funnel.count(StageKind.OFFER)),
                drawing(funnel),
                grid(funnel));
    }

    private static Drawing drawing(Funnel funnel) {
        Canvas canvas = new Canvas();
        Rows rows = new Rows(canvas, 0, LANE);
        long all = Math.max(1, funnel.count(StageKind.SAVED));
        for (Funnel.Step step : funnel.steps()) {
            double y = rows.next(word(step.kind()), amount(funnel, step));
            canvas.bar(Canvas.LEFT, y, Canvas.RIGHT, LANE, Ink.SUNKEN, "");
            canvas.bar(Canvas.LEFT, y, Canvas.percent((double) step.count() / all), LANE, Ink.ACCENT, "");
        }
        return canvas.fluid(rows.bottom());
    }

    private static String amount(Funnel funnel, Funnel.Step step) {
        Rate rate = ofBefore(funnel, step);
        return rate != null && rate.enough()
                ? texts().stepWithShare(step.count(), Math.round(rate.value() * 100))
                : String.valueOf(step.count());
    }

    private static Grid grid(Funnel funnel) {
        List<List<String>> rows = new ArrayList<>();
        for (Funnel.Step step : funnel.steps()) {
            Rate rate = ofBefore(funnel, step);
            rows.add(List.of(
                    word(step.kind()),
                    String.valueOf(step.count()),
                    rate == null ? "" : Shares.counts(rate),
                    rate == null ? "" : Shares.share(rate),
                    rate == null ? "" : Shares.interval(rate)));
        }
        return new Grid(
                List.of(
                        texts().stage(),
                        texts().reached(),
                        texts().ofBefore(),
                        texts().share(),
                        texts().intervalColumn()),
                rows);
    }

    /** Null for the first one. */
    private static Rate ofBefore(Funnel funnel, Funnel.Step step) {
        int place = step.kind().ordinal();
        return place == 0 ? null : funnel.rate(StageKind.values()[place - 1], step.kind());
    }

    /** Whatever was written down was saved at least. */
    private static String word(StageKind kind) {
        return kind == StageKind.SAVED
                ? texts().allReached()
                : MessageBundles.get(Words.class).stageKind(kind);
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
