package dev.groundwork.api.tasks;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something to be done. */
public record TaskJson(
        UUID id,
        int version,
        UUID applicationId,
        TaskKind kind,
        String title,
        LocalDate dueOn,
        String recurrence,
        Instant completedAt,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** As it is in the database now. */
    public static TaskJson of(Task task) {
        return new TaskJson(
                task.id,
                task.version,
                task.application == null ? null : task.application.id,
                task.kind,
                task.title,
                task.dueOn,
                task.recurrence,
                task.completedAt,
                task.createdAt,
                task.updatedAt);
    }
}
