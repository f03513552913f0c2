package dev.groundwork.domain.fit;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Violation;
import dev.groundwork.domain.guides.Fit;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.TimelineEntry;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the candidate answered about one role before she applied, and what it came to. An application has one or none. */
@Entity
@Table(name = "fit_check")
public class FitCheck extends OwnedEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    /** The slug of the guide whose statements were answered. */
    public String guide;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] statements;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] answers;

    /** The answer to the guide's honest question, or null. */
    @Column(name = "honest_answer")
    public String honestAnswer;

    /** 0 to 100, or null while nothing is answered. */
    public Integer score;

    @Enumerated(EnumType.STRING)
    public FitVerdict verdict;

    /** The slugs of the statements that decided it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] deciding;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected FitCheck() {}

    /**
     * Answers the fit check of an application, whether it was answered or not; nothing changes, not even the version, when
     * the answers are the same. The statements are those of the guide that the application names, or of the usual one.
     *
     * @throws InvalidInput when it breaks a rule, or answers what is no statement of the guide
     */
    public static FitCheck answer(JobApplication application, FitCheckDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        Guide guide = Guide.of(application);
        check(guide.content().fit(), details.answers());
        FitCheck fitCheck = of(application).orElseGet(() -> begin(application, moment));
        if (!guide.slug.equals(fitCheck.guide) || !details.equals(fitCheck.details())) {
            fitCheck.write(guide, details, moment);
        }
        return fitCheck;
    }

    /** The fit check of an application, if it was answered. */
    public static Optional<FitCheck> of(JobApplication application) {
        return OwnRows.of(
                        FitCheck.class,
                        "from FitCheck f where f.candidateId = :candidate and f.application = :application")
                .with("application", application)
                .first();
    }

    /** @throws NotFound when the application's fit check was not answered */
    public static FitCheck require(JobApplication application) {
        return of(application).orElseThrow(() -> new NotFound("fit check"));
    }

    /** What the candidate answered. */
    public FitCheckDetails details() {
        return new FitCheckDetails(
                answers(),
                Requirement.of(this).stream().map(Requirement::details).toList(),
                honestAnswer);
    }

    /** Her answers by the slugs of the statements. */
    public Map<String, FitAnswer> answers() {
        Map<String, FitAnswer> given = new TreeMap<>();
        for (int i = 0; i < statements.length; i++) {
            given.put(statements[i], FitAnswer.valueOf(answers[i]));
        }
        return given;
    }

    private static void check(Fit fit, Map<String, FitAnswer> answers) {
        List<Violation> unknown = answers.keySet().stream()
                .filter(slug -> fit.statement(slug).isEmpty())
                .map(slug -> new Violation(
                        "answers", "must not have " + shortened(slug) + ", which is no statement of the guide"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private static String shortened(String slug) {
        return slug.length() <= 100 ? slug : slug.substring(0, 100) + "…";
    }

    private static FitCheck begin(JobApplication application, Moment moment) {
        FitCheck fitCheck = new FitCheck();
        fitCheck.application = application;
        fitCheck.statements = new String[0];
        fitCheck.answers = new String[0];
        fitCheck.createdAt = moment.now();
        return fitCheck;
    }

    private void write(Guide newGuide, FitCheckDetails details, Moment moment) {
        FitResult result = FitResult.of(newGuide.content().fit(), details);
        guide = newGuide.slug;
        statements = details.answers().keySet().toArray(String[]::new);
        answers = details.answers().values().stream().map(FitAnswer::name).toArray(String[]::new);
        honestAnswer = details.honestAnswer();
        score = result.score();
        verdict = result.verdict();
        deciding = result.deciding().toArray(String[]::new);
        updatedAt = moment.now();
        persist();
        Requirement.replace(this, details.requirements());
        tell(moment);
    }

    /** In the timeline it stands once, where it was answered last. */
    private void tell(Moment moment) {
        TimelineEntry.forget(id);
        if (verdict != null) {
            TimelineEntry.record(
                    application,
                    TimelineEntry.Type.FIT_CHECK,
                    verdict.name(),
                    moment.now(),
                    TimelineEntry.SubjectType.FIT_CHECK,
                    id);
        }
    }
}
