package dev.groundwork.api.preparation;

import dev.groundwork.domain.preparation.DebriefedQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as a debrief tells of it. */
public record DebriefedQuestionJson(
        @Schema(required = true, maxLength = 2000) String text,

        @Schema(description = "Slug of a competency, or null")
        String competency,

        @Schema(minimum = "0", maximum = "5", description = "How it went; up to 2 it becomes a card")
        Integer confidence,

        @Schema(maxLength = 100_000) String better) {

    static DebriefedQuestionJson of(DebriefedQuestion question) {
        return new DebriefedQuestionJson(
                question.text(), question.competency(), question.confidence(), question.better());
    }

    DebriefedQuestion question() {
        return new DebriefedQuestion(text, competency, confidence, better);
    }
}
