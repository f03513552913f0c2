package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A coming round with what it needs.
 *
 * @param interview the round, with application and company
 * @param items how many of its checklist items prepare a competency, by its slug
 */
public record RoundNeeds(Interview interview, Map<String, Integer> items) {

    private static final int MOST_ITEMS = 40;

    /** The next rounds by their start, in one statement. */
    public static List<RoundNeeds> coming(Moment moment, int limit) {
        Map<Interview, Map<String, Integer>> needs = new LinkedHashMap<>();
        List<Tuple> rows = Panache.getEntityManager()
                .createQuery(
                        "select i as round, a, o, t.competency as need from Interview i join i.application a"
                                + " join a.company o left join Checklist c on c.interview = i and c.removedAt is null"
                                + " left join ChecklistItem t on t.checklist = c and t.withdrawnAt is null"
                                + " and t.competency is not null where i.outcome = SCHEDULED and i.startsAt > ?1"
                                + " and a.binnedAt is null order by i.startsAt, i.id, t.competency",
                        Tuple.class)
                .setParameter(1, moment.now())
                .setMaxResults(limit * MOST_ITEMS)
                .getResultList();
        for (Tuple row : rows) {
            Map<String, Integer> items =
                    needs.computeIfAbsent(row.get("round", Interview.class), round -> new LinkedHashMap<>());
            if (row.get("need") != null) {
                items.merge(row.get("need", String.class), 1, Integer::sum);
            }
        }
        return needs.entrySet().stream()
                .limit(limit)
                .map(entry -> new RoundNeeds(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The slugs of what it needs. */
    public Set<String> competencies() {
        return items.keySet();
    }
}
