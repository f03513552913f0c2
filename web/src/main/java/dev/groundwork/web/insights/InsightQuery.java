package dev.groundwork.web.insights;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.insights.Grouping;
import dev.groundwork.domain.insights.InsightFilter;
import dev.groundwork.domain.pipeline.PlausibleDay;
import dev.groundwork.web.filter.Filters;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What insights are about, as the query of their address says it. Names that it does not know are left out. The filters
 * have the names that they have on the board and the table.
 */
public final class InsightQuery {

    static final String PERIOD = "period";
    static final String BY = "by";
    static final String PATH = "path";

    /** How far back a period goes that ends today, by its name in the address. */
    static final List<String> PERIODS = List.of("30d", "90d", "year");

    /** What says which applications, in the order of addresses. */
    static final List<String> NARROWING = List.of(
            PERIOD, Filters.APPLIED_FROM, Filters.APPLIED_TO, Filters.COMPANY, Filters.TAG, Filters.SOURCE, PATH);

    private static final List<String> ALL = List.of(
            PERIOD, Filters.APPLIED_FROM, Filters.APPLIED_TO, Filters.COMPANY, Filters.TAG, Filters.SOURCE, PATH, BY);

    private final Map<String, String> values;

    private InsightQuery(Map<String, String> values) {
        this.values = values;
    }

    static InsightQuery of(UriInfo uri) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : ALL) {
            String value = uri.getQueryParameters().getFirst(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        return new InsightQuery(values);
    }

    /**
     * The filter that it means. Days of its own count for more than a period.
     *
     * @throws InvalidInput on a period or day that is none
     */
    InsightFilter filter(LocalDate today) {
        LocalDate from = day(Filters.APPLIED_FROM);
        LocalDate to = day(Filters.APPLIED_TO);
        return new InsightFilter(
                from == null && to == null ? begin(today) : from,
                to,
                one(Filters.SOURCE),
                one(Filters.TAG),
                one(Filters.COMPANY),
                null,
                one(PATH));
    }

    /** What sources are compared by; by source where it says nothing that is known. */
    Grouping by() {
        return Arrays.stream(Grouping.values())
                .filter(by -> by.name().equalsIgnoreCase(one(BY)))
                .findFirst()
                .orElse(Grouping.SOURCE);
    }

    /** Whether anything says which applications. */
    boolean narrows() {
        return NARROWING.stream().anyMatch(values::containsKey);
    }

    /** The value of a field, or null. */
    public String one(String name) {
        return values.get(name);
    }

    /** The same with this value of a field. */
    InsightQuery with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new InsightQuery(changed);
    }

    /** The same without some fields. */
    InsightQuery without(List<String> names) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        names.forEach(changed::remove);
        return new InsightQuery(changed);
    }

    /** A path with all of it. */
    String at(String path) {
        String query = ALL.stream()
                .filter(values::containsKey)
                .map(name -> name + "=" + Filters.encoded(values.get(name)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private LocalDate begin(LocalDate today) {
        String period = values.getOrDefault(PERIOD, "");
        return switch (period) {
            case "" -> null;
            case "30d" -> today.minusDays(29);
            case "90d" -> today.minusDays(89);
            case "year" -> today.withDayOfYear(1);
            default -> throw new InvalidInput("", texts().unknownPeriod());
        };
    }

    private LocalDate day(String name) {
        String value = one(name);
        try {
            LocalDate day = value == null ? null : LocalDate.parse(value);
            if (!new PlausibleDay.Check().isValid(day, null)) {
                throw new InvalidInput(name, texts().notADay());
            }
            return day;
        } catch (DateTimeException notADay) {
            throw new InvalidInput(name, texts().notADay());
        }
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
