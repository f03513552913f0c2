package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A coming round with what it needs.
 *
 * @param interview the round, with application and company
 * @param competencies the slugs of what its checklist items prepare
 */
public record RoundNeeds(Interview interview, List<String> competencies) {

    private static final int MOST_NEEDS = 20;

    /** The next rounds by their start, in one statement. */
    public static List<RoundNeeds> coming(Moment moment, int limit) {
        Map<Interview, List<String>> needs = new LinkedHashMap<>();
        List<Tuple> rows = Panache.getEntityManager()
                .createQuery(
                        "select distinct i as round, a, o, t.competency as need from Interview i join i.application a"
                                + " join a.company o left join Checklist c on c.interview = i and c.removedAt is null"
                                + " left join ChecklistItem t on t.checklist = c and t.withdrawnAt is null"
                                + " and t.competency is not null where i.outcome = SCHEDULED and i.startsAt > ?1"
                                + " and a.binnedAt is null order by i.startsAt, i.id, t.competency",
                        Tuple.class)
                .setParameter(1, moment.now())
                .setMaxResults(limit * MOST_NEEDS)
                .getResultList();
        for (Tuple row : rows) {
            List<String> competencies =
                    needs.computeIfAbsent(row.get("round", Interview.class), round -> new ArrayList<>());
            if (row.get("need") != null) {
                competencies.add(row.get("need", String.class));
            }
        }
        return needs.entrySet().stream()
                .limit(limit)
                .map(entry -> new RoundNeeds(entry.getKey(), entry.getValue()))
                .toList();
    }
}
