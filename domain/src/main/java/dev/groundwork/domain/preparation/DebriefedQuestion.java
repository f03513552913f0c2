package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Names;

/**
 * A question as a debrief tells of it.
 *
 * @param text the question itself
 * @param competency the slug of what it asked about, or null
 * @param confidence how it went, from 0 to 5, or null
 * @param better what the candidate wishes she had said, or null
 */
public record DebriefedQuestion(String text, String competency, Integer confidence, String better) {

    public DebriefedQuestion {
        text = Names.tidy(text);
        competency = Names.tidy(competency);
        better = better == null || better.isBlank() ? null : better;
    }

    /** As the bank takes it. */
    QuestionDetails details() {
        return new QuestionDetails(text, competency, confidence, null, better);
    }
}
