package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.pipeline.StageKind;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The applications of an {@link InsightFilter} with what their history says, as the beginning of a native query: the
 * table {@code chosen}. Its columns {@code places} (of the kinds, from 1), {@code stages} and {@code times} are the stage
 * changes in their order. Row-level security keeps others' rows out.
 *
 * <p>PostgreSQL cannot know how many rows one candidate has, nor what a filter leaves of them. So whatever is joined here
 * is a table with an index that leads to it, or an array that came along, and never the result of a subquery.
 */
final class ChosenApplications {

    /** The day of an instant {@code %s} in the candidate's zone. */
    static final String DAY = "cast(%s at time zone cast(:zone as text) as date)";

    /** When a round of {@code chosen c} was known of that was not called off; null when there was none. */
    static final String ROUND_KNOWN_AT =
            "(select min(least(v.starts_at, v.created_at)) from interview v where v.candidate_id = c.candidate_id"
                    + " and v.application_id = c.id and v.outcome <> 'CANCELLED')";

    private static final String PLACE = Arrays.stream(StageKind.values())
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", ", "array_position(array[", "], s.kind)"));

    private static final String IN_ORDER = "(%s order by h.entered_at, h.updated_at, h.id)";

    private static final String SENT_ON =
            "coalesce(a.applied_on, " + DAY.formatted("min(h.entered_at) filter (where s.kind <> 'SAVED')") + ")";

    /** The day an application counts by. */
    private static final String COUNTED_ON = "coalesce(" + SENT_ON + ", " + DAY.formatted("min(h.entered_at)") + ")";

    private static final String SQL = """
            with chosen as (
              select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
                max(%1$s) as furthest, %2$s as sent_on,
                min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
                array_agg%3$s as places, array_agg%4$s as stages, array_agg%5$s as times
              from job_application a
              join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
              join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
              where %6$s
              group by a.candidate_id, a.id
              having %7$s
            )
            """;

    private final List<String> conditions = new ArrayList<>(List.of("a.binned_at is null"));
    private final List<String> days = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ChosenApplications(InsightFilter filter, Moment moment) {
        parameters.put("zone", moment.zone().getId());
        and(days, COUNTED_ON + " >= :from", "from", filter.from());
        and(days, COUNTED_ON + " <= :to", "to", filter.to());
        and("lower(a.source) = lower(:source)", "source", filter.source());
        and(
                "exists (select from tagging g join tag t on t.candidate_id = g.candidate_id and t.id = g.tag_id"
                        + " where g.candidate_id = a.candidate_id and g.application_id = a.id and t.name_key = :tag)",
                "tag",
                Names.key(filter.tag()));
        andCompany(filter.company());
        and(
                "exists (select from document_use u where u.candidate_id = a.candidate_id and u.application_id = a.id"
                        + " and u.document_id = :resume)",
                "resume",
                filter.resume());
        and(":path = any (a.career_paths)", "path", filter.path());
    }

    /**
     * The rows of a query over {@code chosen}, each column by its name. Columns are to be computed: of those that a table has
     * as they are, the driver asks more of the server.
     */
    List<Tuple> select(String query, Map<String, Object> furtherParameters) {
        NativeQuery<Tuple> asked = Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        SQL.formatted(
                                        PLACE,
                                        SENT_ON,
                                        IN_ORDER.formatted(PLACE),
                                        IN_ORDER.formatted("h.stage_id"),
                                        IN_ORDER.formatted("h.entered_at"),
                                        String.join(" and ", conditions),
                                        String.join(" and ", days))
                                + query,
                        Tuple.class);
        parameters.forEach(asked::setParameter);
        furtherParameters.forEach(asked::setParameter);
        return asked.getResultList();
    }

    /** As {@link #select(String, Map)}, without parameters of its own. */
    List<Tuple> select(String query) {
        return select(query, Map.of());
    }

    /** The number in a column. */
    static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private void and(String condition, String parameter, Object value) {
        and(conditions, condition, parameter, value);
    }

    private void and(List<String> conjunction, String condition, String parameter, Object value) {
        if (value != null) {
            conjunction.add(condition);
            parameters.put(parameter, value);
        }
    }

    private void andCompany(String company) {
        if (company != null && company.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            and("a.company_id = :company", "company", UUID.fromString(company));
        } else {
            and(
                    "exists (select from company c where c.candidate_id = a.candidate_id and c.id = a.company_id"
                            + " and c.name_key = :company)",
                    "company",
                    Names.key(company));
        }
    }
}
