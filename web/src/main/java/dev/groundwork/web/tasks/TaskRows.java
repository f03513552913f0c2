package dev.groundwork.web.tasks;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Reads from tasks what their lines say, counted in the candidate's days. */
@RequestScoped
public class TaskRows {

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    When when;

    /** A line for each. */
    public List<TaskRow> of(List<Task> tasks) {
        return tasks.stream().map(this::row).toList();
    }

    private TaskRow row(Task task) {
        String kind = task.kind == TaskKind.TODO ? "" : texts().kindOf(task.kind);
        String again = task.recurrence == null ? "" : Recurrences.inWords(task.recurrence);
        if (task.isDone()) {
            return TaskRow.of(task, kind, again, when.ago(task.completedAt), "");
        }
        boolean late = task.dueOn != null && daysUntil(task.dueOn) < 0;
        return TaskRow.of(task, kind, again, due(task.dueOn), late ? "chip chip--late" : "");
    }

    private String due(LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = daysUntil(day);
        if (days < 0) {
            return texts().late(-days);
        }
        return days <= 1 ? when.fromToday(day) : when.day(day);
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(currentCandidate.moment().today(), day);
    }

    private static TaskTexts texts() {
        return MessageBundles.get(TaskTexts.class);
    }
}
