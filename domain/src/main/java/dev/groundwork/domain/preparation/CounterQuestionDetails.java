package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What a candidate writes down about a question for them.
 *
 * @param audience whom to ask
 * @param text the question itself
 * @param why what its answer tells her, or null
 */
public record CounterQuestionDetails(
        @NotNull Audience audience,
        @NotBlank @Text(max = 500) String text,
        @Text(max = 500) String why) {

    public CounterQuestionDetails {
        text = Names.tidy(text);
        why = Names.tidy(why);
    }
}
