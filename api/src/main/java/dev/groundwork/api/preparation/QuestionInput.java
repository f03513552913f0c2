package dev.groundwork.api.preparation;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionDetails;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about a question; {@link QuestionDetails} says what each word means.
 *
 * @param interviewId where it was asked first, or null
 */
@InputOf(QuestionJson.class)
public record QuestionInput(
        @Schema(required = true, maxLength = 2000) String text,

        @Schema(description = "Slug of a competency, or null")
        String competency,

        UUID interviewId,

        @Schema(minimum = "0", maximum = "5", description = "How well it went or would go; up to 2 it becomes a card")
        Integer confidence,

        @Schema(maxLength = 100_000) String answer,
        @Schema(maxLength = 100_000) String better) {

    static QuestionInput of(QuestionJson question) {
        return new QuestionInput(
                question.text(),
                question.competency(),
                question.interviewId(),
                question.confidence(),
                question.answer(),
                question.better());
    }

    /** Puts it into the bank, with where it was asked. */
    Question add(Moment moment) {
        return interviewId == null
                ? Question.add(details(), moment)
                : Question.add(details(), Interview.require(interviewId), moment);
    }

    /** As {@link #add}, for the interview of the address. */
    Question addFor(Interview interview, Moment moment) {
        if (interviewId != null && !interviewId.equals(interview.id)) {
            throw new InvalidInput("interviewId", "must be the interview of the address, or be left out");
        }
        return Question.add(details(), interview, moment);
    }

    /** Changes a question into this. */
    void change(Question question, Moment moment) {
        question.change(details(), moment);
        question.wasFirstAskedIn(interviewId == null ? null : Interview.require(interviewId), moment);
    }

    QuestionDetails details() {
        return new QuestionDetails(text, competency, confidence, answer, better);
    }
}
