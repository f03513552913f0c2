package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a candidate has to filter by; the most used of each kind, in the order of their names.
 *
 * @param companies names of companies she follows applications at
 * @param tags names of her tags
 * @param sources how she came upon applications
 * @param views all of her saved views
 */
public record FilterChoices(List<String> companies, List<String> tags, List<String> sources, List<View> views) {

    /**
     * Filters under a name.
     *
     * @param query as in the page's address, without the question mark
     */
    public record View(String name, SavedView.Page page, String query) {}

    private static final int MOST = 100;

    private static final String MOST_USED = """
            select kind, name, page, query from (
              (select 'company' as kind, c.name as name, null as page, null as query
               from company c join job_application a on a.candidate_id = c.candidate_id and a.company_id = c.id
               where c.candidate_id = :candidate and a.binned_at is null
               group by c.id, c.name order by count(*) desc, c.name limit :most)
              union all
              (select 'tag', t.name, null, null
               from tag t join tagging g on g.candidate_id = t.candidate_id and g.tag_id = t.id
               where t.candidate_id = :candidate
               group by t.id, t.name order by count(*) desc, t.name limit :most)
              union all
              (select 'source', min(a.source), null, null
               from job_application a
               where a.candidate_id = :candidate and a.binned_at is null and a.source is not null
               group by lower(a.source) order by count(*) desc, lower(a.source) limit :most)
              union all
              (select 'view', v.name, v.page, v.query from saved_view v where v.candidate_id = :candidate)) used
            order by lower(name), name
            """;

    /** Reads the choices, in one statement. */
    @SuppressWarnings("unchecked") // a native query's result type is not known to the compiler
    public static FilterChoices read() {
        List<Tuple> rows = Panache.getEntityManager()
                .createNativeQuery(MOST_USED, Tuple.class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("most", MOST)
                .getResultList();
        Map<String, List<Tuple>> byKind = rows.stream().collect(Collectors.groupingBy(row -> row.get(0, String.class)));
        return new FilterChoices(
                names(byKind.get("company")),
                names(byKind.get("tag")),
                names(byKind.get("source")),
                byKind.getOrDefault("view", List.of()).stream()
                        .map(FilterChoices::view)
                        .toList());
    }

    private static List<String> names(List<Tuple> rows) {
        return rows == null
                ? List.of()
                : rows.stream().map(row -> row.get(1, String.class)).toList();
    }

    private static View view(Tuple row) {
        return new View(
                row.get(1, String.class), SavedView.Page.valueOf(row.get(2, String.class)), row.get(3, String.class));
    }
}
