package dev.groundwork.domain.today;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.Instant;
import java.util.Comparator;
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

    /** That an application {@code %1$s} is quiet since {@code :instant}, in HQL. */
    static final String CONDITION =
            "%1$s.candidateId = :candidate and %1$s.outcome is null and %1$s.archivedAt is null and %1$s.binnedAt is null and %1$s.followUpOn is null"
                    + " and %1$s.stageEnteredAt < :instant and not exists (select 1 from Interview v where v.candidateId = :candidate and v.application = %1$s"
                    + " and v.outcome <> CANCELLED and v.endsAt >= :instant)"
                    + " and not exists (select 1 from TimelineEntry e where e.candidateId = :candidate and e.application = %1$s and e.at >= :instant)";

    /**
     * The ids of the first {@code %1$d}, the furthest along first and among them the longest quiet, in HQL. Asks every stage
     * for its first ones, which an index tells, instead of putting all in order.
     */
    private static final String FIRST = "select x.id from Stage pipe join lateral (select q.id as id,"
            + " q.stageEnteredAt as enteredAt from JobApplication q where q.stage = pipe and "
            + CONDITION.replace("%1$s", "q") + " order by q.stageEnteredAt, q.id limit %1$d) x"
            + " where pipe.candidateId = :candidate order by case pipe.kind when OFFER then 0 when INTERVIEWING then 1 when SCREENING then 2"
            + " when APPLIED then 3 else 4 end, x.enteredAt, x.id limit %1$d";

    /** The same order of what was read. */
    static final Comparator<Quiet> BY_URGENCY = Comparator.comparing(
                    (Quiet quiet) -> quiet.application().stage.kind, Comparator.reverseOrder())
            .thenComparing(quiet -> quiet.application().stageEnteredAt)
            .thenComparing(quiet -> quiet.application().id);

    /** When something happened last on an application {@code %1$s}, in HQL. */
    static final String SINCE =
            "(select max(e.at) from TimelineEntry e where e.candidateId = :candidate and e.application = %1$s)";

    /**
     * Those on which nothing has happened for {@link #PATIENCE} days, the furthest along first and among them the longest
     * quiet, in one statement.
     *
     * @param limit at most this many
     */
    public static List<Quiet> of(Moment moment, int limit) {
        return OwnRows.of(
                        Quiet.class,
                        "select a, " + SINCE.formatted("a") + " from JobApplication a join fetch a.company c"
                                + " join fetch a.stage s where a.candidateId = :candidate and c.candidateId = :candidate"
                                + " and s.candidateId = :candidate and a.id in (" + first(limit) + ")")
                .with("instant", patience(moment))
                .stream()
                .sorted(BY_URGENCY)
                .toList();
    }

    /** The ids of the first so many as a subquery in HQL with the parameter {@code :instant}. */
    static String first(int limit) {
        return FIRST.formatted(limit);
    }

    static Instant patience(Moment moment) {
        return moment.startOf(moment.today().minusDays(PATIENCE));
    }

    /** Whether the next step is the candidate's own: she has not applied yet, or has an offer to answer. */
    public boolean isOnHerSide() {
        return switch (application.stage.kind) {
            case SAVED, OFFER -> true;
            case APPLIED, SCREENING, INTERVIEWING -> false;
        };
    }
}
