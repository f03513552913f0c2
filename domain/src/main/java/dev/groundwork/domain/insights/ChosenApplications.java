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
 * tables {@code event} (stage changes with the {@code place} of their kind, from 1), {@code round} (applications that had
 * one), and {@code chosen}. Row-level security keeps others' rows out.
 */
final class ChosenApplications {

    /** The day of an instant {@code %s} in the candidate's zone. */
    static final String DAY = "cast(%s at time zone cast(:zone as text) as date)";

    private static final String KINDS = Arrays.stream(StageKind.values())
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", ", "array[", "]"));

    private static final String BEYOND_SAVED = DAY.formatted("h.beyond_saved_at");

    /** The day an application counts by. */
    private static final String COUNTED_ON =
            "coalesce(a.applied_on, " + BEYOND_SAVED + ", " + DAY.formatted("h.begun_at") + ")";

    private static final String SQL = """
            with event as (
              select h.application_id, h.id, h.stage_id, h.entered_at, h.updated_at, array_position(%s, s.kind) as place
              from stage_change h
              join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
            ),
            history as (
              select application_id, max(place) as furthest, min(entered_at) as begun_at,
                min(entered_at) filter (where place > 1) as beyond_saved_at,
                min(entered_at) filter (where place > 2) as beyond_applied_at
              from event
              group by application_id
            ),
            round as (
              select application_id, min(least(starts_at, created_at)) as known_at
              from interview
              where outcome <> 'CANCELLED'
              group by application_id
            ),
            chosen as (
              select a.id, a.source, a.career_paths, a.outcome, a.closed_on, h.furthest, h.beyond_applied_at,
                coalesce(a.applied_on, %s) as sent_on
              from job_application a
              join history h on h.application_id = a.id
              where %s
            )
            """;

    private final List<String> conditions = new ArrayList<>(List.of("a.binned_at is null"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ChosenApplications(InsightFilter filter, Moment moment) {
        parameters.put("zone", moment.zone().getId());
        and(COUNTED_ON + " >= :from", "from", filter.from());
        and(COUNTED_ON + " <= :to", "to", filter.to());
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

    /** The rows of a query over the tables of this, each column by its name. */
    List<Tuple> select(String query, Map<String, Object> furtherParameters) {
        NativeQuery<Tuple> asked = Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        SQL.formatted(KINDS, BEYOND_SAVED, String.join(" and ", conditions)) + query, Tuple.class);
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
        if (value != null) {
            conditions.add(condition);
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
