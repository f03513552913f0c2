package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Grouping;
import dev.groundwork.domain.insights.Rate;
import dev.groundwork.domain.insights.Sources;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is answered and what comes to interviews, by where it came from or what went with it. */
final class SourcesPicture {

    private static final int MOST = 12;
    private static final int LANE = 24;
    private static final int HEAD = 30;

    private SourcesPicture() {}

    static Picture of(Sources sources) {
        return new Picture(PictureKind.SOURCES, texts().sources(), reading(sources), drawing(sources), grid(sources));
    }

    private static String reading(Sources sources) {
        Optional<Sources.Group> best = sources.groups().stream()
                .filter(group -> group.responseRate().enough())
                .max(Comparator.comparingDouble(group -> group.responseRate().value()));
        String told = best.map(
                        group -> texts().bestSource(name(sources.by(), group), Shares.full(group.responseRate())))
                .orElse(texts().sourcesTooFew());
        boolean chance = best.isPresent()
                && sources.groups().stream()
                        .filter(group -> group != best.get())
                        .map(Sources.Group::responseRate)
                        .anyMatch(rate -> rate.enough()
                                && rate.high() > best.get().responseRate().low());
        int left = sources.groups().size() - MOST;
        return Stream.of(told, chance ? texts().leadMayBeChance() : "", left > 0 ? texts().moreInTable(left) : "")
                .filter(sentence -> !sentence.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static Drawing drawing(Sources sources) {
        Canvas canvas = new Canvas();
        canvas.dot("5", 9, 5, Ink.ACCENT, "");
        canvas.words("16", 13, texts().answeredMark(), Canvas.Anchor.START, Ink.SOFT);
        canvas.ring("92", 9, 4, Ink.BLUE, "");
        canvas.words("103", 13, texts().interviewedMark(), Canvas.Anchor.START, Ink.SOFT);
        canvas.bar("196", 7, "20", 4, Ink.SOFT, 0.5, "");
        canvas.words("222", 13, texts().intervalMark(), Canvas.Anchor.START, Ink.SOFT);
        Rows rows = new Rows(canvas, HEAD, LANE);
        for (Sources.Group group :
                sources.groups().subList(0, Math.min(MOST, sources.groups().size()))) {
            Rate rate = group.responseRate();
            String name = name(sources.by(), group);
            if (rate.enough()) {
                double y = rows.next(name, Shares.brief(rate));
                RateLane.full(canvas, y + 6, rate);
                RateLane.hollow(canvas, y + 18, group.interviewRate());
            } else {
                rows.nextWithoutLane(name, texts().countsTooFew(Shares.counts(rate)));
            }
        }
        return canvas.fluid(rows.bottom() + 2);
    }

    private static Grid grid(Sources sources) {
        return new Grid(
                List.of(
                        texts().group(sources.by()),
                        texts().sent(),
                        texts().answered(),
                        texts().share(),
                        texts().intervalColumn(),
                        texts().interviewed(),
                        texts().share(),
                        texts().intervalColumn(),
                        texts().offered()),
                sources.groups().stream()
                        .map(group -> List.of(
                                name(sources.by(), group),
                                String.valueOf(group.applications()),
                                String.valueOf(group.responses()),
                                Shares.share(group.responseRate()),
                                Shares.interval(group.responseRate()),
                                String.valueOf(group.interviews()),
                                Shares.share(group.interviewRate()),
                                Shares.interval(group.interviewRate()),
                                String.valueOf(group.offers())))
                        .toList());
    }

    private static String name(Grouping by, Sources.Group group) {
        if (group.name() == null) {
            return texts().groupless(by);
        }
        return group.revision() == null ? group.name() : texts().revision(group.name(), group.revision());
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
