package dev.groundwork.web.today;

import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.interviews.InterviewRow;
import dev.groundwork.web.tasks.TaskRow;
import java.util.List;

/**
 * What the candidate sees first.
 *
 * @param round the round that is next; null when none is to come
 * @param items what checklists ask for, by what it is for, beginning with the next round
 * @param rounds the rounds after the next one
 * @param past rounds that are over, of which she has not said what became of them
 * @param first the task to do first, which is in none of the lists; null when no task is due or a round is next
 * @param todo other due and overdue tasks that are not follow-ups, the oldest first
 * @param followUps other due and overdue follow-ups, the oldest first
 * @param coming what is due in the next days
 * @param done what was done today, so that it can be taken back
 * @param contacts whom to be in touch with
 * @param quiet where nothing happens
 * @param recent what changed last
 */
public record TodayView(
        RoundView round,
        List<ItemGroup> items,
        List<InterviewRow> rounds,
        List<InterviewRow> past,
        TaskRow first,
        List<TaskRow> todo,
        List<TaskRow> followUps,
        List<TaskRow> coming,
        List<TaskRow> done,
        List<Contact> contacts,
        List<QuietRow> quiet,
        List<JobApplication> recent) {

    /**
     * A silence.
     *
     * @param words on whose side it is
     * @param days since when
     * @param isLong whether it is time to act
     */
    public record QuietRow(JobApplication application, String words, long days, boolean isLong) {}

    /** Whether there is nothing at all, not even an application. */
    public boolean isEmpty() {
        return first == null
                && items.isEmpty()
                && recent.isEmpty()
                && todo.isEmpty()
                && followUps.isEmpty()
                && coming.isEmpty()
                && done.isEmpty()
                && contacts.isEmpty();
    }
}
