package dev.groundwork.web.preparation;

import dev.groundwork.domain.preparation.Question;

/**
 * A question as a line of a list.
 *
 * @param detail what it asks about, how well it goes, where it was asked
 * @param due when its card is due, in words; empty text where it is no card
 * @param isDue whether that is now
 */
public record QuestionRow(Question question, String detail, String due, boolean isDue) {

    public String getPath() {
        return Questions.path(question.id);
    }
}
