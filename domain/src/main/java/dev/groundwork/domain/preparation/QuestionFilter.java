package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.Names;

/**
 * Which questions are meant. Null and blank mean that it does not matter.
 *
 * @param text part of the question, whatever the case
 * @param competency the slug of what it asks about
 * @param card only those that are rehearsed, or only those that are not
 */
public record QuestionFilter(String text, String competency, Boolean card) {

    public QuestionFilter {
        text = Names.key(text);
        competency = Names.tidy(competency);
    }

    /** Every question. */
    public static QuestionFilter all() {
        return new QuestionFilter(null, null, null);
    }

    /** The same over the alias {@code q}. */
    Conditions conditions() {
        Conditions conditions = new Conditions()
                .and("locate(:text, q.textKey) > 0", "text", text)
                .and("q.competency = :competency", "competency", competency);
        return card == null ? conditions : conditions.and(card ? "q.dueAt is not null" : "q.dueAt is null");
    }
}
