package dev.groundwork.web.tasks;

import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import java.util.UUID;

/**
 * A task as a line of a list.
 *
 * @param title what is to be done
 * @param kind what it is for, in a word; empty text where that goes without saying
 * @param again how often it comes again; empty text for once
 * @param due when it is due or was done, in words; empty text for no day
 * @param look the class that gives lateness its colour; empty text for none
 * @param isDone whether it is done
 * @param application what it belongs to, or null
 */
public record TaskRow(
        UUID id,
        String title,
        String kind,
        String again,
        String due,
        String look,
        boolean isDone,
        JobApplication application) {

    static TaskRow of(Task task, String kind, String again, String due, String look) {
        return new TaskRow(task.id, task.title, kind, again, due, look, task.isDone(), task.application);
    }

    /** The address that does it, or takes back that it was done. */
    public String path() {
        return Tasks.path(id) + (isDone ? "/reopening" : "/completion");
    }
}
