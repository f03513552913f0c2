package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.PlausibleDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What a candidate writes down about something she said.
 *
 * @param application in whose process she said it
 * @param topic what it is about
 * @param text what she said: the figure, the date, the reason
 * @param saidOn the day she said it
 * @param to whom she said it, or null
 */
public record StatementDetails(
        @NotNull JobApplication application,
        @NotNull Topic topic,
        @NotBlank @Text(max = 2000) String text,
        @NotNull @PlausibleDay LocalDate saidOn,
        @Text(max = 200) String to) {

    public StatementDetails {
        text = text == null ? null : text.strip();
        to = Names.tidy(to);
    }
}
