package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What a candidate writes down about a task.
 *
 * @param application what it belongs to, or null
 * @param kind what it is for
 * @param title what is to be done
 * @param dueOn by which day, or null
 * @param recurrence after how long it is due again once done, an ISO 8601 period; null for never
 */
public record TaskDetails(
        JobApplication application,
        @NotNull TaskKind kind,
        @NotBlank @Text(max = 200) String title,
        @PlausibleDay LocalDate dueOn,
        @Recurrence String recurrence) {

    public TaskDetails {
        title = Names.tidy(title);
        recurrence = Names.tidy(recurrence);
    }
}
