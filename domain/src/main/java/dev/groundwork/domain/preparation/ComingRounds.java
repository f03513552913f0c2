package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When the next rounds are, by what they need: a round needs the competencies of its checklist items, be they done or
 * not. It is read anew each time, so that a round that moves moves the cards with it.
 *
 * @param starts the start of the next scheduled round that needs it, by the competency's slug
 * @param moment when that was so
 */
public record ComingRounds(Map<String, Instant> starts, Moment moment) {

    /** The scheduled rounds {@code i} that need what their checklist items {@code t} prepare. */
    private static final String NEEDING = " from ChecklistItem t join t.checklist c join c.interview i"
            + " join i.application a where t.competency is not null and t.withdrawnAt is null and c.removedAt is null"
            + " and i.outcome = SCHEDULED and a.binnedAt is null";

    /**
     * That a card {@code q} is due before {@code end}, because the memory of it fades or because a round that needs it is
     * today or tomorrow and it was not rehearsed since the day before that round; with the parameters that
     * {@link Question#bindDue} sets.
     */
    static final String DUE = "q.dueAt is not null and (q.dueAt < :end"
            + " or q.competency in (select t.competency" + NEEDING + " and i.startsAt > :now and i.startsAt < :end)"
            + " and (q.reviewedAt is null or q.reviewedAt < :yesterday)"
            + " or q.competency in (select t.competency" + NEEDING + " and i.startsAt >= :end and i.startsAt < :later)"
            + " and (q.reviewedAt is null or q.reviewedAt < :today))";

    /** Those to come, in one statement. */
    public static ComingRounds after(Moment moment) {
        Map<String, Instant> starts = Panache.getEntityManager()
                .createQuery(
                        "select t.competency as competency, min(i.startsAt) as startsAt" + NEEDING
                                + " and i.startsAt > ?1 group by t.competency",
                        Tuple.class)
                .setParameter(1, moment.now())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("competency", String.class), row -> row.get("startsAt", Instant.class)));
        return new ComingRounds(starts, moment);
    }

    /** The slugs of what the coming rounds of an application need, in one statement. */
    public static List<String> needsOf(JobApplication application, Moment moment) {
        return Panache.getEntityManager()
                .createQuery(
                        "select distinct t.competency" + NEEDING
                                + " and i.application = ?1 and i.startsAt > ?2 order by t.competency",
                        String.class)
                .setParameter(1, application)
                .setParameter(2, moment.now())
                .getResultList();
    }

    /**
     * When the card of a question is due: when the memory of it fades, or in the morning of the day before the next round
     * that needs it if that comes first. What was rehearsed since then is due with the round, never after it.
     *
     * @return null where the question is no card
     */
    public Instant dueAt(Question question) {
        Instant round = question.competency == null ? null : starts.get(question.competency);
        if (question.dueAt == null || round == null) {
            return question.dueAt;
        }
        Instant ahead = moment.startOf(moment.dayOf(round).minusDays(1));
        boolean rehearsed = question.reviewedAt != null && !question.reviewedAt.isBefore(ahead);
        Instant latest = rehearsed ? round : ahead;
        return question.dueAt.isBefore(latest) ? question.dueAt : latest;
    }
}
