package dev.groundwork.api.tasks;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about a task; {@link TaskDetails} says what each word means.
 *
 * @param kind {@code TODO} when left out
 * @param completedAt when it was done; null while it is to be done
 */
@InputOf(TaskJson.class)
public record TaskInput(
        UUID applicationId,

        @Schema(type = SchemaType.STRING, defaultValue = "TODO")
        TaskKind kind,

        @Schema(required = true, maxLength = 200) String title,
        LocalDate dueOn,

        @Schema(description = "After how long it is due again once done: P7D, P1M…; null for never")
        String recurrence,

        @Schema(description = "When it was done; setting it does the task, null opens it again")
        Instant completedAt) {

    static TaskInput of(Task task) {
        return new TaskInput(
                task.application == null ? null : task.application.id,
                task.kind,
                task.title,
                task.dueOn,
                task.recurrence,
                task.completedAt);
    }

    /** Plans what is written here, and does it when it is done. */
    Task plan(Moment moment) {
        Task task = Task.create(details(), moment);
        complete(task, moment);
        return task;
    }

    /** As {@link #plan(Moment)} for the application of the address. */
    Task planFor(JobApplication application, Moment moment) {
        if (applicationId != null && !applicationId.equals(application.id)) {
            throw new InvalidInput("applicationId", "must be the application of the address, or be left out");
        }
        return new TaskInput(application.id, kind, title, dueOn, recurrence, completedAt).plan(moment);
    }

    /** Makes the task what is written here. */
    void changeTo(Task task, Moment moment) {
        task.change(details(), moment);
        if (completedAt == null) {
            task.reopen(moment);
        }
        complete(task, moment);
    }

    private void complete(Task task, Moment moment) {
        if (completedAt != null) {
            task.complete(completedAt, moment);
        }
    }

    private TaskDetails details() {
        return new TaskDetails(
                applicationId == null ? null : JobApplication.require(applicationId),
                kind == null ? TaskKind.TODO : kind,
                title,
                dueOn,
                recurrence);
    }
}
