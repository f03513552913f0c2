package dev.groundwork.web.preparation;

import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionDetails;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A question as a candidate types it. */
public class QuestionForm {

    private static final int BEST = 5;

    @RestForm
    public String text;

    @RestForm
    public String competency;

    @RestForm
    public String confidence;

    @RestForm
    public String answer;

    @RestForm
    public String better;

    static QuestionForm of(Question question) {
        QuestionForm form = new QuestionForm();
        form.text = question.text;
        form.competency = Objects.toString(question.competency, "");
        form.confidence = Objects.toString(question.confidence, "");
        form.answer = Objects.toString(question.answer, "");
        form.better = Objects.toString(question.better, "");
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    QuestionDetails details() {
        Typed typed = new Typed();
        return typed.into(new QuestionDetails(
                text, competency, typed.count("confidence", confidence), Typed.lines(answer), Typed.lines(better)));
    }

    public List<Option> getConfidences() {
        return confidences();
    }

    /** How well something went, from not at all to perfectly; not said first. */
    static List<Option> confidences() {
        PreparationTexts texts = MessageBundles.get(PreparationTexts.class);
        return Stream.concat(
                        Stream.of(new Option("", texts.notSaid())),
                        IntStream.rangeClosed(0, BEST)
                                .mapToObj(confidence ->
                                        new Option(String.valueOf(confidence), texts.confidenceOf(confidence))))
                .toList();
    }
}
