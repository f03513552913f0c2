package dev.groundwork.domain.calendar;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewFilter;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskFilter;
import dev.groundwork.domain.pipeline.TaskKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands in the candidate's calendar.
 *
 * @param interviews rounds by their start, those that were called off among them
 * @param deadlines open applications by their last day to apply
 * @param followUps open follow-ups by their day
 */
public record Diary(List<Interview> interviews, List<JobApplication> deadlines, List<Task> followUps) {

    private static final int MOST = 2000;

    /**
     * All within some of her days, in three statements.
     *
     * @param from the first day
     * @param to the day after the last
     */
    public static Diary between(LocalDate from, LocalDate to, Moment moment) {
        return new Diary(
                Interview.page(InterviewFilter.between(moment.startOf(from), moment.startOf(to)), null, MOST),
                JobApplication.<JobApplication>find(
                                "from JobApplication a join fetch a.company join fetch a.stage"
                                        + " where a.deadline >= ?1 and a.deadline < ?2 and a.outcome is null"
                                        + " and a.archivedAt is null and a.binnedAt is null order by a.deadline, a.id",
                                from,
                                to)
                        .page(0, MOST)
                        .list(),
                Task.page(new TaskFilter(null, TaskKind.FOLLOW_UP, true, from, to.minusDays(1)), null, MOST));
    }
}
