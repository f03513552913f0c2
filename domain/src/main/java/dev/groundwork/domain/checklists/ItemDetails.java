package dev.groundwork.domain.checklists;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.guides.Slug;
import dev.groundwork.domain.pipeline.PlausibleInstant;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a candidate writes down about a thing to do.
 *
 * @param title what exactly
 * @param why the reason, or null
 * @param competency the slug of the competency it trains, or null
 * @param dueAt when it is due, or null
 * @param position its place from 0, the others shift; null leaves it (a new one: at the end)
 */
public record ItemDetails(
        @NotBlank @Text(max = 500) String title,
        @Text(max = 2000) String why,
        @Slug String competency,
        @PlausibleInstant Instant dueAt,
        @Min(0) Integer position) {

    public ItemDetails {
        title = Names.tidy(title);
        why = why == null || why.isBlank() ? null : why.strip();
        competency = competency == null || competency.isBlank() ? null : competency.strip();
        dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
