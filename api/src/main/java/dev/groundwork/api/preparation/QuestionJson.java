package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.preparation.Asking;
import dev.groundwork.domain.preparation.ComingRounds;
import dev.groundwork.domain.preparation.Question;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that was asked or is worth rehearsing.
 *
 * @param interviewId the first interview in which it was asked, or null
 * @param dueAt when its card is due, at the latest before the next round that needs its competency; null when it is no card
 * @param asked where it was asked, the latest first
 */
public record QuestionJson(
        UUID id,
        int version,
        String text,
        String competency,
        UUID interviewId,
        Integer confidence,
        String answer,
        String better,
        Instant dueAt,
        List<AskedJson> asked,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** As it is in the database now. */
    static QuestionJson of(Question question, Moment moment) {
        return of(List.of(question), moment).get(0);
    }

    /** Several, with where they were asked and the rounds that need them read in a statement each. */
    public static List<QuestionJson> of(Collection<Question> questions, Moment moment) {
        if (questions.isEmpty()) {
            return List.of();
        }
        ComingRounds rounds = ComingRounds.after(moment);
        Map<UUID, List<Asking>> askings =
                Asking.ofEach(questions.stream().map(question -> question.id).toList());
        return questions.stream()
                .map(question -> of(question, rounds, askings.getOrDefault(question.id, List.of())))
                .toList();
    }

    private static QuestionJson of(Question question, ComingRounds rounds, List<Asking> askings) {
        return new QuestionJson(
                question.id,
                question.version,
                question.text,
                question.competency,
                askings.isEmpty() ? null : askings.get(askings.size() - 1).interview.id,
                question.confidence,
                question.answer,
                question.better,
                rounds.dueAt(question),
                askings.stream()
                        .map(asking -> new AskedJson(asking.interview.id, asking.interview.startsAt))
                        .toList(),
                question.createdAt,
                question.updatedAt);
    }
}
