package dev.groundwork.domain.insights;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What was done week by week, beside what the candidate wants to do.
 *
 * @param from the first day, in the candidate's zone
 * @param to the last day
 * @param goal applications a week, or null when she has none
 * @param weeks every week that has a day of the period, the earliest first
 */
public record Activity(LocalDate from, LocalDate to, Integer goal, List<Week> weeks) implements Figure {

    /** How many weeks are shown when no period is asked for. */
    public static final int USUAL_WEEKS = 12;

    /** As many as one figure shows: ten years. */
    public static final int MOST_WEEKS = 522;

    /**
     * One week, as far as it lies in the period.
     *
     * @param begins its first day
     * @param applications how many were sent
     * @param interviews how many rounds began that were not cancelled
     * @param practiceMinutes how long was practised
     */
    public record Week(LocalDate begins, long applications, long interviews, long practiceMinutes) {}

    private static final String WEEKS = """
            select day - mod(cast(extract(isodow from day) as integer) - :begins + 7, 7) as week,
              sum(applications) as applications, sum(interviews) as interviews, sum(minutes) as minutes
            from (
              select d.* from chosen c cross join lateral (
                select c.sent_on as day, 1 as applications, 0 as interviews, 0 as minutes
                union all
                select %1$s, 0, 1, 0 from interview v
                where v.candidate_id = c.candidate_id and v.application_id = c.id and v.outcome <> 'CANCELLED') d
              union all
              select %2$s, 0, 0, p.minutes from practice p where p.practised_at >= :start and p.practised_at < :end) done
            where day between :first and :last
            group by 1
            """.formatted(
            ChosenApplications.DAY.formatted("v.starts_at"), ChosenApplications.DAY.formatted("p.practised_at"));

    /**
     * Counts what was done, in two statements. Without a first day it begins with the week that makes the last day's one
     * the twelfth; without a last day it ends today, or on a first day that is still to come. Practice counts whatever the
     * filter says of applications.
     *
     * @throws InvalidInput when the period has more than {@link #MOST_WEEKS} weeks
     */
    public static Activity of(InsightFilter filter, Moment moment) {
        Candidate candidate = Candidate.findById(CurrentCandidate.ofRequest());
        DayOfWeek begins = candidate.firstDayOfWeek();
        LocalDate last = filter.to() == null ? todayOrLater(filter.from(), moment) : filter.to();
        LocalDate first = filter.from() == null ? weekOf(last, begins).minusWeeks(USUAL_WEEKS - 1L) : filter.from();
        InsightFilter period = filter.within(first, last);
        if (ChronoUnit.WEEKS.between(weekOf(first, begins), last) >= MOST_WEEKS) {
            throw new InvalidInput("from", "must not be more than ten years before the last day");
        }
        Map<LocalDate, Week> done = new HashMap<>();
        new ChosenApplications(filter.within(null, null), moment)
                .select(
                        WEEKS,
                        Map.of(
                                "begins", begins.getValue(),
                                "first", first,
                                "last", last,
                                "start", moment.startOf(first),
                                "end", moment.startOf(last.plusDays(1))))
                .forEach(row -> done.put(row.get("week", LocalDate.class), week(row)));
        List<Week> weeks = LongStream.rangeClosed(0, ChronoUnit.WEEKS.between(weekOf(first, begins), last))
                .mapToObj(weekOf(first, begins)::plusWeeks)
                .map(week -> done.getOrDefault(week, new Week(week, 0, 0, 0)))
                .toList();
        return new Activity(period.from(), period.to(), candidate.weeklyGoal, weeks);
    }

    @Override
    public List<String> columns() {
        return List.of("week", "applications", "interviews", "practiceMinutes");
    }

    @Override
    public List<List<Object>> rows() {
        return weeks.stream()
                .map(week ->
                        List.<Object>of(week.begins(), week.applications(), week.interviews(), week.practiceMinutes()))
                .toList();
    }

    private static LocalDate todayOrLater(LocalDate first, Moment moment) {
        return first == null || first.isBefore(moment.today()) ? moment.today() : first;
    }

    private static LocalDate weekOf(LocalDate day, DayOfWeek begins) {
        return day.with(TemporalAdjusters.previousOrSame(begins));
    }

    private static Week week(Tuple row) {
        return new Week(
                row.get("week", LocalDate.class),
                ChosenApplications.number(row, "applications"),
                ChosenApplications.number(row, "interviews"),
                ChosenApplications.number(row, "minutes"));
    }
}
