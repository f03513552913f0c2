package dev.groundwork.web.preparation;

import dev.groundwork.domain.preparation.Audience;
import dev.groundwork.domain.preparation.CounterAnswer;
import dev.groundwork.domain.preparation.CounterQuestion;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The questions for one audience.
 *
 * @param name whom they are for
 * @param questions each with what one company answered
 */
public record AudienceGroup(Audience audience, String name, List<Line> questions) {

    /**
     * A question with its answer.
     *
     * @param answer what the company answered; null when it has not
     */
    public record Line(CounterQuestion question, CounterAnswer answer) {

        public String getPath() {
            return CounterQuestions.path(question.id);
        }
    }

    /** The audiences that are asked something, with the answers of one company, or with none. */
    static List<AudienceGroup> of(List<CounterQuestion> questions, List<CounterAnswer> answers) {
        Map<UUID, CounterAnswer> byQuestion =
                answers.stream().collect(Collectors.toMap(answer -> answer.question.id, Function.identity()));
        CounterQuestionTexts texts = MessageBundles.get(CounterQuestionTexts.class);
        return Arrays.stream(Audience.values())
                .map(audience -> new AudienceGroup(
                        audience,
                        texts.audienceOf(audience),
                        questions.stream()
                                .filter(question -> question.audience == audience)
                                .map(question -> new Line(question, byQuestion.get(question.id)))
                                .toList()))
                .filter(group -> !group.questions().isEmpty())
                .toList();
    }
}
