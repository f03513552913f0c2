package dev.groundwork.domain.reminders;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewFilter;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskFilter;
import dev.groundwork.domain.preparation.Question;
import java.util.List;

/**
 * What a day brings.
 *
 * @param interviews the rounds of the next days
 * @param items what is due on checklists
 * @param tasks what is due otherwise
 * @param contacts whom to be in touch with
 * @param questions how many questions are due
 */
public record Digest(
        List<Interview> interviews,
        List<ChecklistItem> items,
        List<Task> tasks,
        List<Contact> contacts,
        long questions) {

    private static final int DAYS_AHEAD = 3;
    private static final int MOST = 30;

    /** Of the candidate's current day, in five statements. */
    public static Digest of(Moment moment) {
        return new Digest(
                Interview.page(
                        new InterviewFilter(
                                null,
                                InterviewOutcome.SCHEDULED,
                                moment.now(),
                                moment.startOf(moment.today().plusDays(DAYS_AHEAD))),
                        null,
                        MOST),
                ChecklistItem.dueBy(moment, MOST),
                Task.page(TaskFilter.dueBy(moment.today()), null, MOST),
                Contact.touchDueBy(moment.today(), MOST),
                Question.countDue(moment));
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return interviews.isEmpty() && items.isEmpty() && tasks.isEmpty() && contacts.isEmpty() && questions == 0;
    }
}
