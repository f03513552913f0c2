package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * What a candidate writes down about a question.
 *
 * @param text the question itself
 * @param competency the slug of what it asks about, or null
 * @param confidence how well it went or would go, from 0 to 5; null where she does not know yet
 * @param answer what she would say, in Markdown
 * @param better what she wishes she had said, in Markdown
 */
public record QuestionDetails(
        @NotBlank @Text(max = 2000) String text,
        @Text(max = 60) String competency,
        @Min(0) @Max(5) Integer confidence,
        @Text(max = 100_000) String answer,
        @Text(max = 100_000) String better) {

    public QuestionDetails {
        text = Names.tidy(text);
        competency = Names.tidy(competency);
        answer = answer == null || answer.isBlank() ? null : answer;
        better = better == null || better.isBlank() ? null : better;
    }

    /** Whether it is to be rehearsed: she does not know how it would go, or it would not go well. */
    public boolean isWeak() {
        return confidence == null || confidence <= Question.WEAK;
    }
}
