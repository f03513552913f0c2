package dev.groundwork.web.preparation;

import dev.groundwork.domain.guides.CompetencyKind;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Balance;
import dev.groundwork.domain.preparation.CompetencyReadiness;
import dev.groundwork.domain.preparation.Evidence;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.domain.preparation.Raise;
import dev.groundwork.domain.preparation.Readiness;
import dev.groundwork.domain.preparation.RoundNeeds;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says readiness in the words of its page. */
@RequestScoped
public class PreparationWords {

    @Inject
    When when;

    PreparationView view(
            Readiness all,
            JobApplication subject,
            List<String> needs,
            List<RoundNeeds> rounds,
            long due,
            RunningTimer timer) {
        Readiness readiness = subject == null ? all : all.only(needs);
        return new PreparationView(
                subject,
                readiness.coverage().orElse(-1),
                readiness
                        .next(subject == null ? rounds : List.of())
                        .map(this::row)
                        .orElse(null),
                warning(readiness.balance()),
                rows(readiness, CompetencyKind.FUNDAMENTAL),
                rows(readiness, CompetencyKind.TOOL),
                rounds.stream().map(round -> coverage(all, round)).toList(),
                due,
                timer);
    }

    private static CoverageRow coverage(Readiness all, RoundNeeds round) {
        Readiness needed = all.only(round.competencies());
        String weakest = needed.competencies().stream()
                .min(Comparator.comparing(CompetencyReadiness::score))
                .map(one -> one.competency().name)
                .orElse("");
        return new CoverageRow(round, needed.coverage().orElse(-1), weakest);
    }

    private List<ReadinessRow> rows(Readiness readiness, CompetencyKind kind) {
        return readiness.competencies().stream()
                .filter(one -> one.competency().kind == kind)
                .map(this::row)
                .toList();
    }

    private ReadinessRow row(CompetencyReadiness readiness) {
        return new ReadinessRow(
                readiness.competency().slug,
                readiness.competency().name,
                readiness.score(),
                readiness.isCovered(),
                readiness.evidence().stream().map(this::evidence).toList(),
                readiness.raise().map(PreparationWords::raise).orElse(""));
    }

    private ReadinessRow.EvidenceRow evidence(Evidence evidence) {
        String kind = texts().evidenceOf(evidence.type());
        String points = String.format(Locale.ENGLISH, "%.1f", evidence.points());
        if (evidence.id() == null) {
            return new ReadinessRow.EvidenceRow(null, "", kind, texts().more(evidence.count()), "", points);
        }
        return switch (evidence.type()) {
            case PRACTICE ->
                new ReadinessRow.EvidenceRow(
                        evidence.id(),
                        Practices.path(evidence.id()),
                        kind,
                        texts().kindOf(PracticeKind.valueOf(evidence.subject())),
                        texts().minutes(evidence.minutes()) + ", " + when.day(evidence.at()),
                        points);
            case CHECKLIST_ITEM ->
                new ReadinessRow.EvidenceRow(
                        evidence.id(), "", kind, evidence.subject(), when.day(evidence.at()), points);
            case QUESTION ->
                new ReadinessRow.EvidenceRow(
                        evidence.id(), Questions.path(evidence.id()), kind, evidence.subject(), "", points);
            case STORY ->
                new ReadinessRow.EvidenceRow(
                        evidence.id(), Stories.path(evidence.id()), kind, evidence.subject(), "", points);
        };
    }

    private static String raise(Raise raise) {
        long points = Math.round(raise.points());
        return switch (raise.step()) {
            case PRACTISE -> texts().raiseByPractice(points);
            case DO_ITEM -> texts().raiseByItem(raise.subject(), points);
            case REHEARSE ->
                raise.count() == 1
                        ? texts().raiseByRehearsingOne(points)
                        : texts().raiseByRehearsing(raise.count(), points);
            case ADD_QUESTION -> texts().raiseByQuestion(points);
            case WRITE_STORY -> texts().raiseByStory(points);
        };
    }

    private static String warning(Balance balance) {
        return balance.leansToTools()
                ? texts().leansToTools(
                                Balance.DAYS,
                                balance.toolMinutes(),
                                balance.total(),
                                balance.toolPercent(),
                                balance.uncovered(),
                                balance.fundamentals())
                : "";
    }

    private static PreparationTexts texts() {
        return MessageBundles.get(PreparationTexts.class);
    }
}
