package dev.groundwork.domain.today;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Question;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What applications tell on a day, and how much is due.
 *
 * @param quiet where nothing happens, as {@link Quiet#of} has it
 * @param recent what changed last, with company and stage; nothing that is archived
 * @param due empty where there is no application to read it with
 */
public record Glance(List<Quiet> quiet, List<JobApplication> recent, Optional<Due> due) {

    private static final String CHOSEN = "app.id in ((%s) union (select r.id from JobApplication r"
            + " where r.candidateId = :candidate and r.binnedAt is null and r.archivedAt is null order by r.updatedAt desc, r.id desc limit %d))";

    private static final String HQL = "select app as application, "
            + (Quiet.SINCE + " as since, case when " + Quiet.CONDITION + " then true else false end as quiet, ")
                    .formatted("app")
            + Due.ALL_BUT_CARDS + " as others, " + Question.COUNT_DUE + " as cards"
            + " from JobApplication app join fetch app.company company join fetch app.stage stage"
            + " where app.candidateId = :candidate and company.candidateId = :candidate and stage.candidateId = :candidate and ";

    /**
     * In one statement.
     *
     * @param quiet at most so many that are quiet
     * @param recent at most so many that changed
     */
    public static Glance at(Moment moment, int quiet, int recent) {
        String hql = HQL + CHOSEN.formatted(Quiet.first(quiet), recent);
        List<Tuple> rows = OwnRows.of(Tuple.class, hql)
                .with(Due.values(moment))
                .with("instant", Quiet.patience(moment))
                .list();
        return new Glance(
                rows.stream()
                        .filter(row -> row.get("quiet", Boolean.class))
                        .map(row -> new Quiet(application(row), row.get("since", Instant.class)))
                        .sorted(Quiet.BY_URGENCY)
                        .limit(quiet)
                        .toList(),
                rows.stream()
                        .map(Glance::application)
                        .filter(application -> application.archivedAt == null)
                        .sorted(Comparator.comparing((JobApplication application) -> application.updatedAt)
                                .thenComparing(application -> application.id)
                                .reversed())
                        .limit(recent)
                        .toList(),
                rows.stream().findFirst().map(row -> due(row.get("others", Long.class), row.get("cards", Long.class))));
    }

    private static Due due(long others, long cards) {
        return new Due(others + cards, cards);
    }

    private static JobApplication application(Tuple row) {
        return row.get("application", JobApplication.class);
    }
}
