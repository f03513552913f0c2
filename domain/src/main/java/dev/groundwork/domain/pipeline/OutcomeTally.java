package dev.groundwork.domain.pipeline;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many applications are open and how many have ended how.
 *
 * @param open that many are open
 * @param ended how many ended in each way, in the order of the outcomes; ways that did not occur are left out
 */
public record OutcomeTally(long open, Map<Outcome, Long> ended) {

    /** Counts the applications that pass a filter, whatever it says about their outcome. One statement. */
    public static OutcomeTally of(ApplicationFilter filter) {
        ApplicationConditions conditions = new ApplicationConditions(filter.whateverTheOutcome());
        Map<Outcome, Long> ended = new EnumMap<>(Outcome.class);
        long open = 0;
        for (Tuple row : conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select a.outcome, count(a) from JobApplication a join a.company c join a.stage s where "
                                        + conditions.hql() + " group by a.outcome",
                                Tuple.class))
                .getResultList()) {
            if (row.get(0) == null) {
                open = row.get(1, Long.class);
            } else {
                ended.put(row.get(0, Outcome.class), row.get(1, Long.class));
            }
        }
        return new OutcomeTally(open, ended);
    }

    /** How many have ended in all. */
    public long endedInAll() {
        return ended.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many there are of those that a filter wants, by what it says about their outcome. */
    public long of(boolean wantsOpen, Iterable<Outcome> outcomes) {
        long count = wantsOpen ? open : 0;
        for (Outcome outcome : outcomes) {
            count += ended.getOrDefault(outcome, 0L);
        }
        return count;
    }
}
