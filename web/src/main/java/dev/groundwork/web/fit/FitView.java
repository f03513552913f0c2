package dev.groundwork.web.fit;

import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.fit.FitCheckDetails;
import dev.groundwork.domain.fit.FitVerdict;
import dev.groundwork.domain.fit.RequirementDetails;
import dev.groundwork.domain.guides.Fit;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.guides.HonestQuestion;
import dev.groundwork.domain.guides.Statement;
import dev.groundwork.domain.pipeline.JobApplication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fit check of an application as its pages show it.
 *
 * @param application whose it is
 * @param guide whose statements are asked
 * @param statements in the guide's order, with their answers
 * @param requirements what the posting asks for
 * @param honestAnswer the answer to the honest question, or null
 * @param score 0 to 100, or null while nothing is answered
 * @param verdict what the score comes to, or null
 */
public record FitView(
        JobApplication application,
        Guide guide,
        List<FitStatement> statements,
        List<RequirementDetails> requirements,
        String honestAnswer,
        Integer score,
        FitVerdict verdict) {

    /** Reads it; answers to another guide's statements are left out. */
    static FitView of(JobApplication application) {
        Guide guide = Guide.of(application);
        Fit fit = guide.content().fit();
        Optional<FitCheck> kept = FitCheck.of(application);
        Map<String, FitAnswer> answers = kept.map(FitCheck::answers).orElse(Map.of());
        List<String> deciding = kept.map(check -> List.of(check.deciding)).orElse(List.of());
        FitCheckDetails details = kept.map(FitCheck::details).orElseGet(() -> new FitCheckDetails(null, null, null));
        return new FitView(
                application,
                guide,
                fit.statements().stream()
                        .map(statement -> new FitStatement(
                                statement, answers.get(statement.slug()), deciding.contains(statement.slug())))
                        .toList(),
                details.requirements(),
                details.honestAnswer(),
                kept.map(check -> check.score).orElse(null),
                kept.map(check -> check.verdict).orElse(null));
    }

    /** Its own address. */
    public String path() {
        return FitChecks.path(application.id);
    }

    /** The address of a statement's question. */
    public String path(Statement statement) {
        return path() + "/statements/" + statement.slug();
    }

    /** The question that is asked at the end, or null. */
    public HonestQuestion honestQuestion() {
        return guide.content().fit().honestQuestion();
    }

    /** Whether anything was answered. */
    public boolean isBegun() {
        return honestAnswer != null
                || !requirements.isEmpty()
                || statements.stream().anyMatch(each -> each.answer() != null);
    }

    /** Where to go on: the first open question, else the requirements. */
    public String next() {
        return statements.stream()
                .filter(each -> each.answer() == null)
                .findFirst()
                .map(each -> path(each.statement()))
                .orElseGet(() -> honestQuestion() != null && honestAnswer == null
                        ? path() + "/honest-question"
                        : path() + "/requirements");
    }

    /** Whether there is an open question. */
    public boolean isOpen() {
        return !next().endsWith("/requirements") || requirements.isEmpty();
    }

    /** How many questions there are: the statements, the honest question, the requirements. */
    public int steps() {
        return statements.size() + (honestQuestion() == null ? 1 : 2);
    }

    /** What follows a statement. */
    String after(int index) {
        if (index + 1 < statements.size()) {
            return path(statements.get(index + 1).statement());
        }
        return honestQuestion() == null ? path() + "/requirements" : path() + "/honest-question";
    }

    /** What comes before a statement, or before the questions that follow them all. */
    String before(int index) {
        return index <= 0 ? path() : path(statements.get(index - 1).statement());
    }

    /** The place of a statement, or -1. */
    int indexOf(String slug) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).statement().slug().equals(slug)) {
                return i;
            }
        }
        return -1;
    }

    /** The answers, with one more. */
    FitCheckDetails with(String slug, FitAnswer answer) {
        Map<String, FitAnswer> answers = answers();
        answers.put(slug, answer);
        return new FitCheckDetails(answers, requirements, honestAnswer);
    }

    /** The answers, with the honest one. */
    FitCheckDetails with(String newHonestAnswer) {
        return new FitCheckDetails(answers(), requirements, newHonestAnswer);
    }

    /** The answers, with other requirements. */
    FitCheckDetails with(List<RequirementDetails> newRequirements) {
        return new FitCheckDetails(answers(), newRequirements, honestAnswer);
    }

    private Map<String, FitAnswer> answers() {
        Map<String, FitAnswer> answers = new HashMap<>();
        statements.forEach(each -> answers.put(each.statement().slug(), each.answer()));
        return answers;
    }
}
