package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Moment;
import java.time.LocalDate;
import java.util.List;

/** The follow-up day of an application as the candidate writes it: a short way to plan a task. */
final class FollowUps {

    static final String TITLE = "Follow up";

    private FollowUps() {}

    /**
     * Plans the next follow-up for a day: makes a task, or moves the earliest open one and any other that would come
     * before that day.
     *
     * @param day null removes the open follow-ups that have a day
     */
    static void plan(JobApplication application, LocalDate day, Moment moment) {
        List<Task> open = Task.openFollowUps(application);
        if (day == null) {
            open.forEach(Task::delete);
        } else if (open.isEmpty()) {
            begin(application, day, moment);
        } else {
            open.get(0).dueOn = day;
            open.stream().filter(task -> task.dueOn.isBefore(day)).forEach(task -> task.dueOn = day);
        }
    }

    /** Plans the first follow-up of an application that has none. */
    static void begin(JobApplication application, LocalDate day, Moment moment) {
        Task.plan(new TaskDetails(application, TaskKind.FOLLOW_UP, TITLE, day, null), moment);
    }
}
