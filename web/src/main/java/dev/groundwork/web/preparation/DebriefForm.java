package dev.groundwork.web.preparation;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.preparation.Debrief;
import dev.groundwork.domain.preparation.DebriefDetails;
import dev.groundwork.domain.preparation.DebriefedQuestion;
import dev.groundwork.domain.preparation.Telling;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A debrief as a candidate types it. Its questions are rows of fields with the same names, in order. */
public class DebriefForm {

    private static final int BLANK_ROWS = 3;
    private static final int BEST = 5;

    @RestForm
    public String summary;

    @RestForm
    public String nextStep;

    @RestForm
    public String promised;

    @RestForm
    public String rating;

    @RestForm
    public List<String> question;

    @RestForm
    public List<String> competency;

    @RestForm
    public List<String> confidence;

    @RestForm
    public List<String> better;

    /** The ids of the stories that were told. */
    @RestForm
    public List<String> story;

    /** Pressed to go on with more rows. */
    @RestForm
    public String more;

    /**
     * A row for one question.
     *
     * @param place its number, from 0
     */
    public record Row(int place, String text, String competency, String confidence, String better) {

        /** The name under which errors of this row stand. */
        public String field(String name) {
            return "questions[" + place + "]." + name;
        }

        boolean isBlank() {
            return Stream.of(text, competency, confidence, better).allMatch(String::isBlank);
        }
    }

    static DebriefForm of(Optional<Debrief> debrief, List<DebriefedQuestion> questions, List<Telling> told) {
        DebriefForm form = new DebriefForm();
        debrief.ifPresent(present -> {
            form.summary = Objects.toString(present.summary, "");
            form.nextStep = Objects.toString(present.nextStep, "");
            form.promised = Objects.toString(present.promised, "");
            form.rating = Objects.toString(present.rating, "");
        });
        form.question = questions.stream().map(DebriefedQuestion::text).toList();
        form.competency = questions.stream()
                .map(one -> Objects.toString(one.competency(), ""))
                .toList();
        form.confidence = questions.stream()
                .map(one -> Objects.toString(one.confidence(), ""))
                .toList();
        form.better = questions.stream()
                .map(one -> Objects.toString(one.better(), ""))
                .toList();
        form.story = told.stream().map(telling -> telling.story.id.toString()).toList();
        return form;
    }

    /**
     * What is written here; blank rows are no questions.
     *
     * @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule
     */
    DebriefDetails details(Optional<Debrief> present) {
        Typed typed = new Typed();
        List<DebriefedQuestion> questions = new ArrayList<>();
        for (Row row : filled()) {
            questions.add(new DebriefedQuestion(
                    row.text(),
                    row.competency(),
                    typed.count(row.field("confidence"), row.confidence()),
                    Typed.lines(row.better())));
        }
        return typed.into(new DebriefDetails(
                present.map(debrief -> debrief.heldAt).orElse(null),
                Typed.lines(summary),
                Typed.lines(nextStep),
                Typed.lines(promised),
                typed.count("rating", rating),
                questions));
    }

    /** The ids of the stories that were told. @throws NotFound when one is no id */
    List<UUID> told() {
        try {
            return story == null
                    ? List.of()
                    : story.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("story");
        }
    }

    /** The rows that are filled, and blank ones to fill. */
    public List<Row> getRows() {
        List<Row> filled = filled();
        Stream<Row> blank = IntStream.range(filled.size(), filled.size() + BLANK_ROWS)
                .mapToObj(place -> new Row(place, "", "", "", ""));
        return Stream.concat(filled.stream(), blank).toList();
    }

    public List<Option> getConfidences() {
        return QuestionForm.confidences();
    }

    public List<Option> getRatings() {
        PreparationTexts texts = MessageBundles.get(PreparationTexts.class);
        return Stream.concat(
                        Stream.of(new Option("", texts.notSaid())),
                        IntStream.rangeClosed(1, BEST)
                                .mapToObj(rate -> new Option(String.valueOf(rate), texts.scoreOf(rate))))
                .toList();
    }

    private List<Row> filled() {
        List<Row> filled = new ArrayList<>();
        for (int i = 0; question != null && i < question.size(); i++) {
            Row row = new Row(filled.size(), at(question, i), at(competency, i), at(confidence, i), at(better, i));
            if (!row.isBlank()) {
                filled.add(row);
            }
        }
        return filled;
    }

    private static String at(List<String> values, int place) {
        return values == null || place >= values.size() ? "" : values.get(place);
    }
}
