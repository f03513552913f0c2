package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What cards show of other tables than their own. Each is read once and put together here: joined to every card,
 * PostgreSQL would look it up anew for each.
 *
 * @param companies the names of companies by their ids
 * @param tags the names of tags by the application's id, in order
 * @param rounds when the next scheduled round begins, or began if it is not over, by the application's id
 */
record CardParts(Map<UUID, String> companies, Map<UUID, List<String>> tags, Map<UUID, Instant> rounds) {

    private static final String ALL = """
            select 'company', c.id, cast(null as uuid), c.name, cast(null as timestamptz) from company c
            where c.candidate_id = :candidate and c.id = any(cast(:companies as uuid[]))
            union all
            select 'tag', t.id, null, t.name, null from tag t where t.candidate_id = :candidate
            union all
            select 'tagging', g.application_id, g.tag_id, null, null from tagging g
            where g.candidate_id = :candidate and g.application_id = any(cast(:applications as uuid[]))
            union all
            select 'round', i.application_id, null, null, min(i.starts_at) from interview i
            where i.candidate_id = :candidate and i.outcome = 'SCHEDULED' and i.ends_at > :now group by i.application_id
            """;

    /** Reads them in one statement. */
    @SuppressWarnings("unchecked") // a native query's result type is not known to the compiler
    static CardParts read(Collection<UUID> applications, Stream<UUID> companies, Instant now) {
        List<Tuple> rows = Panache.getEntityManager()
                .createNativeQuery(ALL, Tuple.class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("applications", array(applications.stream()))
                .setParameter("companies", array(companies.distinct()))
                .setParameter("now", now)
                .getResultList();
        Map<UUID, String> companyNames = new HashMap<>();
        Map<UUID, String> tagNames = new HashMap<>();
        Map<UUID, List<String>> tagsOf = new HashMap<>();
        Map<UUID, Instant> rounds = new HashMap<>();
        for (Tuple row : rows) {
            UUID id = row.get(1, UUID.class);
            switch (row.get(0, String.class)) {
                case "company" -> companyNames.put(id, row.get(3, String.class));
                case "tag" -> tagNames.put(id, row.get(3, String.class));
                case "tagging" ->
                    tagsOf.computeIfAbsent(id, of -> new ArrayList<>()).add(tagNames.get(row.get(2, UUID.class)));
                default -> rounds.put(id, row.get(4, Instant.class));
            }
        }
        tagsOf.values().forEach(names -> names.sort(Comparator.comparing(Names::key)));
        return new CardParts(companyNames, tagsOf, rounds);
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
