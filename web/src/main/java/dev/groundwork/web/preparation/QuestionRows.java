package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.Asking;
import dev.groundwork.domain.preparation.ComingRounds;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads from questions what their lines say. */
@RequestScoped
public class QuestionRows {

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    KnownCompetencies competencies;

    @Inject
    When when;

    /** A line for each, in two statements for all. */
    List<QuestionRow> of(List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        ComingRounds rounds = ComingRounds.after(currentCandidate.moment());
        Map<UUID, List<Asking>> asked =
                Asking.ofEach(questions.stream().map(question -> question.id).toList());
        return questions.stream()
                .map(question -> of(question, rounds, asked.getOrDefault(question.id, List.of())))
                .toList();
    }

    /** The line of one. */
    QuestionRow of(Question question, ComingRounds rounds, List<Asking> asked) {
        Moment moment = currentCandidate.moment();
        Instant due = rounds.dueAt(question);
        boolean isDue = due != null && moment.dayOf(due).compareTo(moment.today()) <= 0;
        return new QuestionRow(
                question,
                detail(question, asked),
                due == null ? "" : isDue ? texts().dueNow() : texts().due(when.fromToday(due)),
                isDue);
    }

    private String detail(Question question, List<Asking> asked) {
        List<String> parts = new ArrayList<>();
        if (question.competency != null) {
            parts.add(competencies.name(question.competency));
        }
        if (question.confidence != null) {
            parts.add(texts().confidenceOf(question.confidence));
        }
        if (!asked.isEmpty()) {
            parts.add(texts().askedBy(asked.stream()
                    .map(asking -> asking.interview.application.company.name)
                    .distinct()
                    .collect(Collectors.joining(", "))));
        }
        return String.join(" · ", parts);
    }

    private static PreparationTexts texts() {
        return MessageBundles.get(PreparationTexts.class);
    }
}
