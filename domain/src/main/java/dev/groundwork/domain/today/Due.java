package dev.groundwork.domain.today;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.preparation.Question;
import java.util.HashMap;
import java.util.Map;

/**
 * How much waits to be done by the end of a day. The number falls only by doing.
 *
 * @param count open tasks, checklist items, cards and contacts to be in touch with
 * @param cards the cards among them
 */
public record Due(long count, long cards) {

    /**
     * When an item {@code i} of a checklist {@code c}, with its application {@code a} and round {@code v}, waits to be done
     * before {@code end}: what is for a round counts until the round begins, what is due after it once it was held.
     */
    public static final String ITEM = "i.completedAt is null and i.withdrawnAt is null and i.dueAt < :end"
            + " and c.removedAt is null and (c.application is null or a.binnedAt is null and a.outcome is null)"
            + " and (c.interview is null or v.outcome = SCHEDULED and v.startsAt > :now"
            + " or v.outcome <> CANCELLED and i.dueAt >= v.startsAt)";

    /** The number without the cards as an HQL expression with the parameters that {@link #values} has. */
    static final String ALL_BUT_CARDS =
            "((select count(t) from Task t left join t.application a on a.candidateId = :candidate"
                    + " where t.candidateId = :candidate and t.completedAt is null and t.dueOn <= :day"
                    + " and (t.application is null or a.binnedAt is null))"
                    + " + (select count(c) from Contact c where c.candidateId = :candidate and c.nextTouchOn <= :day)"
                    + " + (select count(i) from ChecklistItem i join i.checklist c on c.candidateId = :candidate"
                    + " left join c.application a on a.candidateId = :candidate"
                    + " left join c.interview v on v.candidateId = :candidate"
                    + " where i.candidateId = :candidate and " + ITEM + "))";

    /** The number as an HQL expression with the parameters that {@link #values} has, for a statement that reads more. */
    public static final String HQL = "(" + ALL_BUT_CARDS + " + " + Question.COUNT_DUE + ")";

    /** Open tasks, checklist items, cards and contacts to be in touch with by the end of the candidate's day; one statement. */
    public static long by(Moment moment) {
        return OwnRows.of(Long.class, "select " + HQL).with(values(moment)).single();
    }

    /** The same with the cards among them, by the end of the candidate's day; one statement. */
    public static Due read(Moment moment) {
        return OwnRows.of(Due.class, "select " + HQL + ", " + Question.COUNT_DUE)
                .with(values(moment))
                .single();
    }

    /** The values of the parameters of {@link #HQL} but the candidate. */
    public static Map<String, Object> values(Moment moment) {
        Map<String, Object> values = new HashMap<>(Question.valuesOfDue(moment));
        values.put("day", moment.today());
        return values;
    }
}
