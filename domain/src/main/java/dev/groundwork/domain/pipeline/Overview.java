package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.today.Due;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands around every view of applications.
 *
 * @param stages the candidate's stages in their order
 * @param tally how many applications are open and how many have ended how
 * @param due how much waits to be done
 */
public record Overview(List<Stage> stages, OutcomeTally tally, long due) {

    private static final String STAGES_WITH_THEIR_OUTCOMES = """
            select stage, tally.outcome, tally.applications, %s
            from Stage stage left join (
              select s.id as stageId, a.outcome as outcome, count(*) as applications
              from JobApplication a join a.company c join a.stage s
              where %s
              group by s.id, a.outcome) tally on tally.stageId = stage.id
            order by stage.position
            """;

    /**
     * Reads the overview, in one statement.
     *
     * @param filter which applications are counted, whatever it says about their outcome
     * @param moment on whose day something is due
     */
    public static Overview of(ApplicationFilter filter, Moment moment) {
        ApplicationConditions conditions = new ApplicationConditions(filter.whateverTheOutcome());
        return of(Due.bind(
                        conditions.bind(Panache.getEntityManager()
                                .createQuery(
                                        STAGES_WITH_THEIR_OUTCOMES.formatted(Due.HQL, conditions.hql()), Tuple.class)),
                        moment)
                .getResultList());
    }

    private static Overview of(List<Tuple> rows) {
        Set<Stage> stages = new LinkedHashSet<>();
        Map<Outcome, Long> ended = new EnumMap<>(Outcome.class);
        long open = 0;
        for (Tuple row : rows) {
            stages.add(row.get(0, Stage.class));
            Outcome outcome = row.get(1, Outcome.class);
            Long applications = row.get(2, Long.class);
            if (outcome != null) {
                ended.merge(outcome, applications, Long::sum);
            } else if (applications != null) {
                open += applications;
            }
        }
        return new Overview(
                new ArrayList<>(stages),
                new OutcomeTally(open, ended),
                rows.isEmpty() ? 0 : rows.get(0).get(3, Long.class));
    }
}
