package dev.groundwork.web.insights;

import dev.groundwork.domain.guides.CareerPath;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.insights.Grouping;
import dev.groundwork.domain.pipeline.FilterChoices;
import dev.groundwork.web.filter.FilterTexts;
import dev.groundwork.web.filter.Filters;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What insights are about, as the bar above them shows it.
 *
 * @param query what is chosen
 * @param choices what there is to filter by
 * @param paths names of career paths by their slugs
 */
public record InsightBar(InsightQuery query, FilterChoices choices, Map<String, String> paths) {

    private static final List<String> DAYS = List.of(Filters.APPLIED_FROM, Filters.APPLIED_TO);

    /** A way to show something else. */
    public record Link(String label, String path, boolean isHere) {}

    /** Reads what there is to choose from, in two statements. */
    static InsightBar of(InsightQuery query) {
        return new InsightBar(
                query,
                FilterChoices.read(),
                Guide.all().stream()
                        .flatMap(guide -> guide.content().careerPaths().stream())
                        .collect(Collectors.toMap(CareerPath::slug, CareerPath::name, (one, other) -> one)));
    }

    /** All time and the periods that end today. */
    public List<Link> periods() {
        InsightQuery timeless = query.without(DAYS).without(List.of(InsightQuery.PERIOD));
        boolean ownDays = DAYS.stream().anyMatch(day -> query.one(day) != null);
        String here = query.one(InsightQuery.PERIOD);
        return Stream.concat(
                        Stream.of(new Link(texts().allTime(), timeless.at(Insights.PATH), here == null && !ownDays)),
                        InsightQuery.PERIODS.stream()
                                .map(period -> new Link(
                                        texts().period(period),
                                        timeless.with(InsightQuery.PERIOD, period)
                                                .at(Insights.PATH),
                                        period.equals(here) && !ownDays)))
                .toList();
    }

    /** What else is chosen; each leads to the page without it. */
    public List<Link> chips() {
        return InsightQuery.NARROWING.stream()
                .filter(name -> !name.equals(InsightQuery.PERIOD) && query.one(name) != null)
                .map(name -> new Link(
                        label(name, query.one(name)),
                        query.without(List.of(name)).at(Insights.PATH),
                        false))
                .toList();
    }

    /** Whether it is about less than everything. */
    public boolean isNarrow() {
        return query.narrows();
    }

    /** The page about everything. */
    public String clearPath() {
        return query.without(InsightQuery.NARROWING).at(Insights.PATH);
    }

    /** What sources can be compared by. */
    public List<Link> groupings() {
        return Arrays.stream(Grouping.values())
                .map(by -> new Link(
                        texts().by(by),
                        query.with(InsightQuery.BY, by.name().toLowerCase(Locale.ROOT))
                                        .at(Insights.PATH) + "#" + PictureKind.SOURCES.slug(),
                        by == query.by()))
                .toList();
    }

    /** A file of a picture. */
    public String file(PictureKind kind, String ending) {
        return query.at(Insights.PATH + "/" + kind.slug() + "." + ending);
    }

    public List<Option> tagOptions() {
        return options(choices.tags(), query.one(Filters.TAG));
    }

    public List<Option> sourceOptions() {
        return options(choices.sources(), query.one(Filters.SOURCE));
    }

    public List<Option> pathOptions() {
        String chosen = query.one(InsightQuery.PATH);
        Stream<Option> unknown =
                chosen == null || paths.containsKey(chosen) ? Stream.of() : Stream.of(new Option(chosen, chosen));
        return Stream.of(
                        Stream.of(new Option("", filterTexts().whatever())),
                        unknown,
                        paths.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(path -> new Option(path.getKey(), path.getValue())))
                .flatMap(options -> options)
                .toList();
    }

    private String label(String name, String value) {
        return switch (name) {
            case Filters.APPLIED_FROM -> texts().fromDay(value);
            case Filters.APPLIED_TO -> texts().toDay(value);
            case Filters.COMPANY -> filterTexts().at(value);
            case Filters.TAG -> filterTexts().tagged(value);
            case Filters.SOURCE -> filterTexts().through(value);
            default -> texts().toward(paths.getOrDefault(value, value));
        };
    }

    /** What is chosen already is always among them. */
    private static List<Option> options(List<String> offered, String chosen) {
        Stream<String> missing =
                chosen == null || offered.stream().anyMatch(chosen::equalsIgnoreCase) ? Stream.of() : Stream.of(chosen);
        return Stream.concat(
                        Stream.of(new Option("", filterTexts().whatever())),
                        Stream.concat(missing, offered.stream())
                                .filter(Objects::nonNull)
                                .map(name -> new Option(name, name)))
                .toList();
    }

    private static FilterTexts filterTexts() {
        return MessageBundles.get(FilterTexts.class);
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
