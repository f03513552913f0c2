package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeDetails;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A session as a candidate types it. */
public class PracticeForm {

    private static final int BEST = 5;

    @RestForm
    public String competency;

    @RestForm
    public String kind;

    @RestForm
    public String minutes;

    /** The day it was; one that is kept stays at its time of day. */
    @RestForm
    public String day;

    @RestForm
    public List<String> scoreName;

    /** Beside each name its score; blank for none. */
    @RestForm
    public List<String> scoreValue;

    @RestForm
    public String note;

    @RestForm
    public String link;

    /** What one thing is scored with. */
    public record Score(String name, String value) {}

    static PracticeForm blank(String competency, Moment moment) {
        PracticeForm form = new PracticeForm();
        form.competency = Objects.toString(competency, "");
        form.kind = PracticeKind.PROBLEM.name();
        form.day = moment.today().toString();
        return form;
    }

    static PracticeForm of(Practice practice, Moment moment) {
        PracticeForm form = blank(practice.competency, moment);
        form.kind = practice.kind.name();
        form.minutes = String.valueOf(practice.minutes);
        form.day = moment.dayOf(practice.practisedAt).toString();
        form.scoreName = new ArrayList<>(practice.scores().keySet());
        form.scoreValue =
                practice.scores().values().stream().map(String::valueOf).toList();
        form.note = Objects.toString(practice.note, "");
        form.link = Objects.toString(practice.link, "");
        return form;
    }

    /** What kind of session, or null. */
    PracticeKind kind() {
        return new Typed().choice("kind", kind, PracticeKind.class);
    }

    /**
     * What is written here.
     *
     * @param present the session as it is kept; null for a new one
     * @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule
     */
    PracticeDetails details(Practice present, Moment moment) {
        Typed typed = new Typed();
        return typed.into(new PracticeDetails(
                competency,
                typed.choice("kind", kind, PracticeKind.class),
                typed.count("minutes", minutes),
                at(typed.day("day", day), present, moment),
                scores(typed),
                Typed.lines(note),
                link));
    }

    public List<Option> getKinds() {
        PreparationTexts texts = texts();
        return Arrays.stream(PracticeKind.values())
                .map(offered -> new Option(offered.name(), texts.kindOf(offered)))
                .toList();
    }

    /** What is scored already, what usually is, and one thing more. */
    public List<Score> getScores() {
        Map<String, String> scores = new LinkedHashMap<>();
        usual().forEach(name -> scores.put(name, ""));
        typed().forEach(score -> scores.put(score.name(), score.value()));
        return Stream.concat(
                        scores.entrySet().stream().map(score -> new Score(score.getKey(), score.getValue())),
                        Stream.of(new Score("", "")))
                .toList();
    }

    public List<Option> getScoreValues() {
        return Stream.concat(
                        Stream.of(new Option("", texts().notScored())),
                        IntStream.rangeClosed(1, BEST)
                                .mapToObj(score -> new Option(String.valueOf(score), texts().scoreOf(score))))
                .toList();
    }

    private static List<String> usual() {
        PreparationTexts texts = texts();
        return List.of(texts.communication(), texts.problemSolving(), texts.depth(), texts.testing());
    }

    private List<Score> typed() {
        List<Score> typed = new ArrayList<>();
        for (int i = 0; scoreName != null && i < scoreName.size(); i++) {
            String value = scoreValue != null && i < scoreValue.size()
                    ? scoreValue.get(i).strip()
                    : "";
            String name = scoreName.get(i).strip();
            if (!value.isEmpty() || !name.isEmpty()) {
                typed.add(new Score(name, value));
            }
        }
        return typed;
    }

    private Map<String, Integer> scores(Typed reader) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        typed().stream()
                .filter(score -> !score.value().isEmpty())
                .forEach(score -> scores.put(score.name(), reader.count("scores", score.value())));
        return scores;
    }

    /** Now for today, at noon for another day. */
    private static Instant at(LocalDate day, Practice present, Moment moment) {
        if (day == null || present == null && day.equals(moment.today())) {
            return present == null || day != null ? moment.now() : present.practisedAt;
        }
        return present != null && day.equals(moment.dayOf(present.practisedAt))
                ? present.practisedAt
                : day.atTime(12, 0).atZone(moment.zone()).toInstant();
    }

    private static PreparationTexts texts() {
        return MessageBundles.get(PreparationTexts.class);
    }
}
