package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.pipeline.JobApplication;
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
    private static final String NEEDING = " from ChecklistItem t join t.checklist c on c.candidateId = :candidate"
            + " join c.interview i on i.candidateId = :candidate join i.application a on a.candidateId = :candidate"
            + " where t.candidateId = :candidate and t.competency is not null and t.withdrawnAt is null and c.removedAt is null"
            + " and i.outcome = SCHEDULED and a.binnedAt is null";

    /**
     * That a card {@code q} is due before {@code end}, because the memory of it fades or because a round that needs it is
     * today or tomorrow and it was not rehearsed since the day before that round; with the parameters that
     * {@link Question#valuesOfDue} has.
     */
    static final String DUE = "q.candidateId = :candidate and q.dueAt is not null and (q.dueAt < :end"
            + " or q.competency in (select t.competency" + NEEDING + " and i.startsAt > :now and i.startsAt < :end)"
            + " and (q.reviewedAt is null or q.reviewedAt < :yesterday)"
            + " or q.competency in (select t.competency" + NEEDING + " and i.startsAt >= :end and i.startsAt < :later)"
            + " and (q.reviewedAt is null or q.reviewedAt < :today))";

    /** Those to come, in one statement. */
    public static ComingRounds after(Moment moment) {
        Map<String, Instant> starts = OwnRows.of(
                        Tuple.class,
                        "select t.competency as competency, min(i.startsAt) as startsAt" + NEEDING
                                + " and i.startsAt > :now group by t.competency")
                .with("now", moment.now())
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("competency", String.class), row -> row.get("startsAt", Instant.class)));
        return new ComingRounds(starts, moment);
    }

    /** The slugs of what the coming rounds of an application need, in one statement. */
    public static List<String> needsOf(JobApplication application, Moment moment) {
        return OwnRows.of(
                        String.class,
                        "select distinct t.competency" + NEEDING
                                + " and i.application = :application and i.startsAt > :now order by t.competency")
                .with("application", application)
                .with("now", moment.now())
                .list();
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
