package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;

/**
 * Whether and how fast applications are answered.
 *
 * @param sent how many were sent
 * @param answered how many of them were answered
 * @param firstAnswer days from sending to the first answer, of those answered on the day of sending or later
 * @param ended how many of those sent have ended
 * @param ghosted how many of these ended in silence
 */
public record Answers(long sent, long answered, Quartiles firstAnswer, long ended, long ghosted) implements Figure {

    private static final String SQL = """
            , sent as materialized (
              select c.outcome,
                least(%1$s, %2$s, case when c.outcome in ('REJECTED', 'ACCEPTED', 'DECLINED') then c.closed_on end) - c.sent_on as waited
              from chosen c
              where c.sent_on is not null
            )
            select count(*) as sent, count(waited) as answered, %3$s,
              count(outcome) as ended, count(*) filter (where outcome = 'GHOSTED') as ghosted
            from sent
            """.formatted(
                    ChosenApplications.DAY.formatted("c.beyond_applied_at"),
                    ChosenApplications.DAY.formatted(ChosenApplications.ROUND_KNOWN_AT),
                    Quartiles.SQL.formatted("waited", "waited >= 0"));

    /** Counts the answers to a filter's applications, in one statement. */
    public static Answers of(InsightFilter filter, Moment moment) {
        Tuple row = new ChosenApplications(filter, moment).select(SQL).get(0);
        return new Answers(
                ChosenApplications.number(row, "sent"),
                ChosenApplications.number(row, "answered"),
                Quartiles.of(row),
                ChosenApplications.number(row, "ended"),
                ChosenApplications.number(row, "ghosted"));
    }

    /** How many of those sent were answered. */
    public Rate responseRate() {
        return new Rate(answered, sent);
    }

    /** How many of those that have ended did so in silence. */
    public Rate ghostRate() {
        return new Rate(ghosted, ended);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "applications",
                "responses",
                "count",
                "medianDays",
                "lowerQuartileDays",
                "upperQuartileDays",
                "ended",
                "ghosted");
    }

    @Override
    public List<List<Object>> rows() {
        return List.of(Arrays.asList(
                sent,
                answered,
                firstAnswer.count(),
                firstAnswer.median(),
                firstAnswer.lower(),
                firstAnswer.upper(),
                ended,
                ghosted));
    }
}
