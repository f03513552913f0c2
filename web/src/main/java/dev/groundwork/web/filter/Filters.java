package dev.groundwork.web.filter;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which applications a page shows and how, as the query of its address says it. The board and the table read the same
 * query, so that one leads to the other. Names that it does not know are left out.
 */
public final class Filters {

    public static final String STAGE = "stage";
    public static final String KIND = "kind";
    public static final String OUTCOME = "outcome";
    public static final String COMPANY = "company";
    public static final String TAG = "tag";
    public static final String SOURCE = "source";
    public static final String TEXT = "text";
    public static final String APPLIED_FROM = "from";
    public static final String APPLIED_TO = "to";
    public static final String ARCHIVED = "archived";

    /** An outcome that is none yet. */
    public static final String OPEN = "open";

    /** Any of the outcomes. */
    public static final String ENDED = "ended";

    /** Open or ended. */
    public static final String ANY = "any";

    /** What says which applications, in the order of addresses. */
    static final List<String> NARROWING =
            List.of(STAGE, KIND, OUTCOME, COMPANY, TAG, SOURCE, TEXT, APPLIED_FROM, APPLIED_TO, ARCHIVED);

    /** What says how the table shows them. */
    static final List<String> SHAPING = List.of("sort", "order", "column");

    private static final List<String> ALL =
            Stream.concat(NARROWING.stream(), SHAPING.stream()).toList();

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Filters(Function<String, List<String>> given) {
        add(ALL, given);
    }

    /** The filters of a page's own address. */
    public static Filters of(UriInfo uri) {
        return new Filters(uri.getQueryParameters()::get);
    }

    /** The filters in a query without its question mark; null is none. */
    public static Filters of(String query) {
        Map<String, List<String>> given = Arrays.stream((query == null ? "" : query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> decoded(pair[1]), Collectors.toList())));
        return new Filters(given::get);
    }

    /** No filters: what is open and not archived. */
    public static Filters none() {
        return of("");
    }

    /** Whether an address has fields that a form sent empty, so that there is a shorter one for the same. */
    public static boolean areLonger(UriInfo uri) {
        return uri.getQueryParameters().values().stream().flatMap(List::stream).anyMatch(String::isBlank);
    }

    /**
     * The filters as the domain understands them.
     *
     * @throws NotFound when a value is none that its field can have
     */
    public ApplicationFilter filter() {
        Set<String> outcomes = outcomes();
        boolean whatever = outcomes.contains(ANY) || outcomes.containsAll(Set.of(OPEN, ENDED));
        return new ApplicationFilter(
                Set.copyOf(all(STAGE)),
                read(KIND, StageKind::valueOf),
                whatever ? Set.of() : ended(outcomes),
                !whatever && outcomes.contains(OPEN),
                one(COMPANY),
                one(TAG),
                one(SOURCE),
                one(TEXT),
                isOfArchive(),
                day(APPLIED_FROM),
                day(APPLIED_TO),
                null);
    }

    /** What it says about outcomes: names of outcomes, {@code open}, {@code ended}, {@code any}. */
    public Set<String> outcomes() {
        if (!all(OUTCOME).isEmpty()) {
            return Set.copyOf(all(OUTCOME));
        }
        return Set.of(isOfArchive() ? ANY : OPEN);
    }

    /** Whether archived applications are meant, and not the others. */
    public boolean isOfArchive() {
        return "true".equals(one(ARCHIVED));
    }

    /** Whether anything at all says which applications. */
    public boolean narrow() {
        return NARROWING.stream().anyMatch(values::containsKey);
    }

    /** The values of a field; none when it does not matter. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The only value of a field, or null. */
    public String one(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The same with exactly these values of a field. */
    public Filters with(String name, String... value) {
        return new Filters(known -> known.equals(name) ? List.of(value) : all(known));
    }

    /** The same without a field. */
    public Filters without(String name) {
        return with(name);
    }

    /** The same without one of a field's values. */
    public Filters without(String name, String value) {
        return new Filters(known -> known.equals(name)
                ? all(name).stream().filter(other -> !other.equals(value)).toList()
                : all(known));
    }

    /** All of it in an address, without the question mark. */
    public String query() {
        return fields(ALL).stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A path with all of it. */
    public String at(String path) {
        return query().isEmpty() ? path : path + "?" + query();
    }

    /** A path with all of it and one more field, which is not kept. */
    public String at(String path, String name, Object value) {
        return path + "?" + (query().isEmpty() ? "" : query() + "&") + name + "=" + encoded(value.toString());
    }

    /** Every field with each of its values but one field's, for forms that leave the others as they are. */
    public List<Map.Entry<String, String>> fieldsBut(String name) {
        return without(name).fields(ALL);
    }

    /** What says how the table shows things, field by field. */
    List<Map.Entry<String, String>> shape() {
        return fields(SHAPING);
    }

    private List<Map.Entry<String, String>> fields(List<String> names) {
        return names.stream()
                .flatMap(name -> all(name).stream().map(value -> Map.entry(name, value)))
                .toList();
    }

    private void add(List<String> names, Function<String, List<String>> given) {
        for (String name : names) {
            List<String> found = given.apply(name);
            List<String> filled = found == null
                    ? List.of()
                    : found.stream()
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .distinct()
                            .toList();
            if (!filled.isEmpty()) {
                values.put(name, filled);
            }
        }
    }

    private Set<Outcome> ended(Set<String> outcomes) {
        return outcomes.contains(ENDED)
                ? Set.of(Outcome.values())
                : outcomes.stream()
                        .filter(name -> !name.equals(OPEN))
                        .map(name -> one(OUTCOME, name, Outcome::valueOf))
                        .collect(Collectors.toSet());
    }

    private LocalDate day(String name) {
        List<LocalDate> days = new ArrayList<>(read(name, LocalDate::parse));
        return days.isEmpty() ? null : days.get(0);
    }

    private <T> Set<T> read(String name, Function<String, T> reader) {
        return all(name).stream().map(value -> one(name, value, reader)).collect(Collectors.toSet());
    }

    private static <T> T one(String name, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException unknown) {
            throw new NotFound(name);
        }
    }

    /** A text as a value of an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
