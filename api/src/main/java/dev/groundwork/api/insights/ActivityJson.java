package dev.groundwork.api.insights;

import dev.groundwork.domain.insights.Activity;
import java.time.LocalDate;
import java.util.List;

/**
 * What was done week by week.
 *
 * @param from the first day
 * @param to the last day
 * @param weeklyGoal applications a week that the candidate wants to send, or null
 * @param weeks every week that has a day of the period
 */
public record ActivityJson(LocalDate from, LocalDate to, Integer weeklyGoal, List<WeekJson> weeks)
        implements FigureJson {

    /**
     * One week, as far as it lies in the period.
     *
     * @param week its first day
     * @param applications how many were sent
     * @param interviews how many rounds began that were not cancelled
     * @param practiceMinutes how long was practised
     */
    public record WeekJson(LocalDate week, long applications, long interviews, long practiceMinutes) {}

    static ActivityJson of(Activity activity) {
        return new ActivityJson(
                activity.from(),
                activity.to(),
                activity.goal(),
                activity.weeks().stream()
                        .map(week -> new WeekJson(
                                week.begins(), week.applications(), week.interviews(), week.practiceMinutes()))
                        .toList());
    }
}
