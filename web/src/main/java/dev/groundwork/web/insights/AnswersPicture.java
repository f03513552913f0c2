package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Answers;
import dev.groundwork.domain.insights.Rate;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which share is answered, and which ends in silence. */
final class AnswersPicture {

    private static final int LANE = 14;

    private AnswersPicture() {}

    static Picture of(Answers answers) {
        Map<String, Rate> rates = new LinkedHashMap<>();
        rates.put(texts().answeredOfSent(), answers.responseRate());
        rates.put(texts().ghostedOfEnded(), answers.ghostRate());
        return new Picture(
                PictureKind.ANSWERS,
                texts().answers(),
                texts().answersReading(Shares.full(answers.responseRate()), Shares.full(answers.ghostRate())),
                drawing(rates),
                grid(rates));
    }

    private static Drawing drawing(Map<String, Rate> rates) {
        Canvas canvas = new Canvas();
        Rows rows = new Rows(canvas, 0, LANE);
        rates.forEach((name, rate) -> {
            if (rate.enough()) {
                RateLane.full(canvas, rows.next(name, Shares.brief(rate)) + LANE / 2.0, rate);
            } else {
                rows.nextWithoutLane(name, texts().countsTooFew(Shares.counts(rate)));
            }
        });
        return canvas.fluid(rows.bottom());
    }

    private static Grid grid(Map<String, Rate> rates) {
        return new Grid(
                List.of(texts().what(), texts().applicationsColumn(), texts().share(), texts().intervalColumn()),
                rates.entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey(),
                                Shares.counts(entry.getValue()),
                                Shares.share(entry.getValue()),
                                Shares.interval(entry.getValue())))
                        .toList());
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
