package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a candidate has to filter by: her newest hundred companies and tags and a hundred sources, in the order of their
 * names.
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

    /**
     * Reads as much as it gives: companies and tags from the end of their keys, which begin with the time they were made,
     * and of sources the next one after another.
     */
    private static final String LATEST = """
            with recursive sources(source) as (
              (select source from job_application
               where candidate_id = :candidate and source is not null and binned_at is null order by source limit 1)
              union all
              select (select a.source from job_application a
                      where a.candidate_id = :candidate and a.source > s.source and a.binned_at is null
                      order by a.source limit 1)
              from sources s where s.source is not null)
            select kind, name, page, query from (
              (select 'company' as kind, c.name as name, null as page, null as query from company c
               where c.candidate_id = :candidate and (
                 select true from job_application a
                 where a.candidate_id = :candidate and a.company_id = c.id and a.binned_at is null limit 1)
               order by c.id desc limit 100)
              union all
              (select 'tag', t.name, null, null from tag t
               where t.candidate_id = :candidate and (
                 select true from tagging g where g.candidate_id = :candidate and g.tag_id = t.id limit 1)
               order by t.id desc limit 100)
              union all
              (select 'source', min(source), null, null
               from (select source from sources where source is not null limit 100) first group by lower(source))
              union all
              (select 'view', v.name, v.page, v.query from saved_view v where v.candidate_id = :candidate)) used
            order by lower(name), name
            """;

    /** Reads the choices, in one statement. */
    @SuppressWarnings("unchecked") // a native query's result type is not known to the compiler
    public static FilterChoices read() {
        List<Tuple> rows = Panache.getEntityManager()
                .createNativeQuery(LATEST, Tuple.class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
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
