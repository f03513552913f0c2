package dev.groundwork.web.filter;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.FilterChoices;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.OutcomeTally;
import dev.groundwork.domain.pipeline.Overview;
import dev.groundwork.domain.pipeline.SavedView;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.application.Words;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The filters above the board or the table, as their template shows them.
 *
 * @param filters what is chosen
 * @param page which of the two pages it is
 * @param stages the candidate's stages in their order
 * @param tally how many are open and ended, of those that pass the other filters
 * @param choices what there is to filter by, and the saved views
 * @param company the name of the company that is chosen by its id; null when none is, or there is no such company
 */
public record FilterBar(
        Filters filters,
        SavedView.Page page,
        List<Stage> stages,
        OutcomeTally tally,
        FilterChoices choices,
        String company) {

    private static final String BOARD = "/board";
    private static final String TABLE = "/applications";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** One thing that is chosen, and where it is not. */
    public record Chip(String label, String path) {}

    /** One of a group to mark. */
    public record Mark(String value, String label, boolean marked) {}

    /** A saved view and where it leads. */
    public record View(String name, String path, boolean isHere) {}

    /** @throws NotFound when the filters name a stage that the candidate does not have */
    public static FilterBar of(Filters filters, SavedView.Page page, Overview overview) {
        List<String> slugs = overview.stages().stream().map(stage -> stage.slug).toList();
        if (!slugs.containsAll(filters.all(Filters.STAGE))) {
            throw new NotFound("stage");
        }
        return new FilterBar(
                filters,
                page,
                overview.stages(),
                overview.tally(),
                FilterChoices.read(),
                company(filters.one(Filters.COMPANY)));
    }

    /** The path of a page with saved views. */
    public static String path(SavedView.Page page) {
        return page == SavedView.Page.BOARD ? BOARD : TABLE;
    }

    public boolean isBoard() {
        return page == SavedView.Page.BOARD;
    }

    /** The path of the page, without the filters. */
    public String path() {
        return path(page);
    }

    /** The address of the page. */
    public String here() {
        return filters.at(path());
    }

    public String boardPath() {
        return filters.at(BOARD);
    }

    public String tablePath() {
        return filters.at(TABLE);
    }

    public String openPath() {
        return filters.without(Filters.OUTCOME).at(path());
    }

    public String endedPath() {
        return filters.with(Filters.OUTCOME, Filters.ENDED).at(path());
    }

    public String anyPath() {
        return filters.with(Filters.OUTCOME, Filters.ANY).at(path());
    }

    /** The table of those that ended like this, all else being the same. */
    public String endedPath(Outcome outcome) {
        return filters.with(Filters.OUTCOME, outcome.name()).at(TABLE);
    }

    /** The table of one stage, all else being the same. */
    public String stagePath(Stage stage) {
        return filters.with(Filters.STAGE, stage.slug).at(TABLE);
    }

    /** The page with nothing chosen but what the table looks like. */
    public String clearPath() {
        Filters cleared = filters;
        for (String name : Filters.NARROWING) {
            cleared = cleared.without(name);
        }
        return cleared.at(path());
    }

    public boolean isOpen() {
        return filters.outcomes().equals(Set.of(Filters.OPEN));
    }

    public boolean isEnded() {
        return filters.outcomes().equals(Set.of(Filters.ENDED));
    }

    public boolean isAny() {
        return filters.outcomes().equals(Set.of(Filters.ANY));
    }

    /** How many are open, as it is written. */
    public String openCount() {
        return Counted.text(tally.open());
    }

    /** How many have ended, as it is written. */
    public String endedCount() {
        return Counted.text(tally.endedInAll());
    }

    /** How many pass the filters, as it is written. */
    public String total() {
        ApplicationFilter filter = filters.filter();
        boolean whatever = !filter.open() && filter.outcomes().isEmpty();
        return Counted.text(whatever ? tally.open() + tally.endedInAll() : tally.of(filter.open(), filter.outcomes()));
    }

    /** What is chosen beyond open, ended or any; each leads to the page without it. */
    public List<Chip> chips() {
        return Filters.NARROWING.stream()
                .filter(name -> !name.equals(Filters.OUTCOME) || !(isOpen() || isEnded() || isAny()))
                .flatMap(name -> filters.all(name).stream().map(value -> chip(name, value)))
                .toList();
    }

    public List<Mark> stageMarks() {
        return stages.stream()
                .map(stage -> new Mark(stage.slug, stage.name, filters.has(Filters.STAGE, stage.slug)))
                .toList();
    }

    public List<Mark> kindMarks() {
        return Arrays.stream(StageKind.values())
                .map(kind -> new Mark(kind.name(), words().stageKind(kind), filters.has(Filters.KIND, kind.name())))
                .toList();
    }

    public List<Mark> outcomeMarks() {
        Set<String> chosen = filters.outcomes();
        boolean any = chosen.contains(Filters.ANY);
        boolean ended = any || chosen.contains(Filters.ENDED);
        return Stream.concat(
                        Stream.of(new Mark(Filters.OPEN, texts().open(), any || chosen.contains(Filters.OPEN))),
                        Arrays.stream(Outcome.values())
                                .map(outcome -> new Mark(
                                        outcome.name(),
                                        words().outcome(outcome),
                                        ended || chosen.contains(outcome.name()))))
                .toList();
    }

    public List<Option> tagOptions() {
        return options(choices.tags(), filters.one(Filters.TAG));
    }

    public List<Option> sourceOptions() {
        return options(choices.sources(), filters.one(Filters.SOURCE));
    }

    public List<View> viewLinks() {
        return choices.views().stream()
                .map(view -> {
                    String path = path(view.page()) + (view.query().isEmpty() ? "" : "?" + view.query());
                    return new View(view.name(), path, path.equals(here()));
                })
                .toList();
    }

    /** The company to filter by, as its field shows it: by its name, where that is known. */
    public String companyField() {
        return company == null ? Objects.toString(filters.one(Filters.COMPANY), "") : company;
    }

    /** How the table looks, which the form of the filters keeps as it is. */
    public List<Map.Entry<String, String>> shape() {
        return filters.shape();
    }

    private Chip chip(String name, String value) {
        return new Chip(label(name, value), filters.without(name, value).at(path()));
    }

    private String label(String name, String value) {
        return switch (name) {
            case Filters.STAGE ->
                stages.stream()
                        .filter(stage -> stage.slug.equals(value))
                        .map(stage -> stage.name)
                        .findFirst()
                        .orElse(value);
            case Filters.KIND -> texts().ofKind(words().stageKind(StageKind.valueOf(value)));
            case Filters.OUTCOME ->
                outcomeMarks().stream()
                        .filter(mark -> mark.value().equals(value))
                        .map(Mark::label)
                        .findFirst()
                        .orElse(texts().ended());
            case Filters.COMPANY -> company(value, company);
            case Filters.TAG -> texts().tagged(value);
            case Filters.SOURCE -> texts().through(value);
            case Filters.TEXT -> texts().quoted(value);
            case Filters.APPLIED_FROM -> texts().appliedFrom(value);
            case Filters.APPLIED_TO -> texts().appliedTo(value);
            case Filters.ARCHIVED -> texts().archived();
            default -> value;
        };
    }

    private static String company(String value, String name) {
        return isId(value) && name == null ? texts().oneCompany() : texts().at(isId(value) ? name : value);
    }

    private static String company(String value) {
        return isId(value)
                ? Company.<Company>findByIdOptional(UUID.fromString(value))
                        .map(found -> found.name)
                        .orElse(null)
                : null;
    }

    private static boolean isId(String value) {
        return value != null && ID.matcher(value).matches();
    }

    /** What is chosen already is always among them. */
    private static List<Option> options(List<String> offered, String chosen) {
        Stream<String> missing =
                chosen == null || offered.stream().anyMatch(chosen::equalsIgnoreCase) ? Stream.of() : Stream.of(chosen);
        return Stream.concat(
                        Stream.of(new Option("", texts().whatever())),
                        Stream.concat(missing, offered.stream()).map(name -> new Option(name, name)))
                .toList();
    }

    private static Words words() {
        return MessageBundles.get(Words.class);
    }

    private static FilterTexts texts() {
        return MessageBundles.get(FilterTexts.class);
    }
}
