package dev.groundwork.domain.today;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;

/**
 * An open application on which nothing has happened for a while, for which no follow-up is planned and no round is to
 * come.
 *
 * @param application with company and stage
 * @param since when something happened last
 */
public record Quiet(JobApplication application, Instant since) {

    /** After so many days the silence itself is news. */
    public static final int PATIENCE = 7;

    /** Those on which nothing has happened for {@link #PATIENCE} days; as {@link #since}. */
    public static List<Quiet> of(Moment moment, int limit) {
        return since(moment.startOf(moment.today().minusDays(PATIENCE)), limit);
    }

    /**
     * Those on which nothing has happened since an instant, the furthest along first and among them the longest quiet, in
     * one statement.
     *
     * @param limit at most this many
     */
    public static List<Quiet> since(Instant instant, int limit) {
        return Panache.getEntityManager()
                .createQuery(
                        "select a, (select max(e.at) from TimelineEntry e where e.application = a)"
                                + " from JobApplication a join fetch a.company join fetch a.stage s"
                                + " where a.outcome is null and a.archivedAt is null and a.binnedAt is null"
                                + " and a.followUpOn is null and a.stageEnteredAt < :instant"
                                + " and not exists (select 1 from Interview v where v.application = a"
                                + " and v.outcome <> CANCELLED and v.endsAt >= :instant)"
                                + " and not exists (select 1 from TimelineEntry e where e.application = a and e.at >= :instant)"
                                + " order by case s.kind when OFFER then 0 when INTERVIEWING then 1 when SCREENING then 2"
                                + " when APPLIED then 3 else 4 end, a.stageEnteredAt, a.id",
                        Quiet.class)
                .setParameter("instant", instant)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether the next step is the candidate's own: she has not applied yet, or has an offer to answer. */
    public boolean isOnHerSide() {
        return switch (application.stage.kind) {
            case SAVED, OFFER -> true;
            case APPLIED, SCREENING, INTERVIEWING -> false;
        };
    }
}
