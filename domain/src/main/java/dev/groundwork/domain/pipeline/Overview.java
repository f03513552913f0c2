package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.today.Due;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around every view of applications.
 *
 * @param counts how many of those that pass the filter are in each of the candidate's stages, in their order
 * @param tally how many applications are open and how many have ended how
 * @param due how much waits to be done
 */
public record Overview(Map<Stage, Long> counts, OutcomeTally tally, long due) {

    /** Nothing is counted any further: a number above this one says that there are more, not how many. */
    public static final int MOST_COUNTED = 1_000;

    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    /**
     * Reads the overview, in one statement.
     *
     * @param filter which applications are counted, in the tally whatever it says about their outcome
     * @param moment on whose day something is due
     */
    public static Overview of(ApplicationFilter filter, Moment moment) {
        ApplicationConditions conditions = new ApplicationConditions(filter);
        ApplicationConditions others = new ApplicationConditions(filter.whateverTheOutcome());
        List<String> counts = new ArrayList<>();
        counts.add(countOfStage(conditions));
        counts.add(count(others, "a.outcome is null"));
        OUTCOMES.forEach(outcome -> counts.add(count(others, "a.outcome = " + outcome)));
        String hql = "select stage, " + String.join(", ", counts) + ", " + Due.HQL
                + " from Stage stage where stage.candidateId = :candidate order by stage.position";
        return of(OwnRows.of(Tuple.class, hql)
                .with(conditions.values())
                .with(Due.values(moment))
                .list());
    }

    /** The candidate's stages in their order. */
    public List<Stage> stages() {
        return List.copyOf(counts.keySet());
    }

    private static String countOfStage(ApplicationConditions conditions) {
        return "(select count(*) from Stage own join lateral (%s) where own.candidateId = :candidate and own = stage)"
                .formatted(first(conditions, "a.stage = own", "a.stage.id"));
    }

    private static String count(ApplicationConditions conditions, String condition) {
        return "(select count(*) from (" + first(conditions, condition, "a.outcome") + "))";
    }

    /** HQL wants an order where there is a limit; one by what is the same for all costs nothing. */
    private static String first(ApplicationConditions conditions, String condition, String order) {
        return "select a.id as id from %s where %s and %s order by %s limit %d"
                .formatted(conditions.from(), conditions.hql(), condition, order, MOST_COUNTED + 1);
    }

    private static Overview of(List<Tuple> rows) {
        Map<Stage, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(row.get(0, Stage.class), row.get(1, Long.class)));
        if (rows.isEmpty()) {
            return new Overview(counts, new OutcomeTally(0, Map.of()), 0);
        }
        Tuple row = rows.get(0);
        Map<Outcome, Long> ended = new EnumMap<>(Outcome.class);
        for (Outcome outcome : OUTCOMES) {
            long count = row.get(3 + outcome.ordinal(), Long.class);
            if (count > 0) {
                ended.put(outcome, count);
            }
        }
        return new Overview(
                counts, new OutcomeTally(row.get(2, Long.class), ended), row.get(3 + OUTCOMES.size(), Long.class));
    }
}
