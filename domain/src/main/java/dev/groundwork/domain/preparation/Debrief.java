package dev.groundwork.domain.preparation;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Violation;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the candidate wrote down after a round; a round has one at most. What was asked goes into the question bank. */
@Entity
@Table(name = "debrief")
public class Debrief extends OwnedEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interview_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Interview interview;

    @Column(name = "held_at")
    public Instant heldAt;

    /** How it went, in Markdown. */
    public String summary;

    @Column(name = "next_step")
    public String nextStep;

    public String promised;

    /** How it went as a whole, from 1 to 5; null where the candidate did not say. */
    public Integer rating;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Debrief() {}

    /**
     * Writes down how a round went, in place of what was written before; a scheduled one is held by that. Each question
     * is kept once in the bank, and a weak one is due at once. The same again changes nothing.
     */
    public static Debrief hold(Interview interview, DebriefDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        checkQuestions(details.questions());
        if (interview.outcome == InterviewOutcome.SCHEDULED) {
            interview.conclude(InterviewOutcome.HELD, moment);
        }
        Debrief debrief = of(interview).orElseGet(() -> begin(interview, moment));
        debrief.write(details, moment);
        ask(interview, details.questions(), moment);
        return debrief;
    }

    /**
     * A round with its application, which is held until the transaction ends, so that two debriefs follow each other.
     *
     * @throws NotFound when the candidate has no such round, or it is in the bin
     */
    public static Interview roundForChange(UUID interviewId) {
        Interview interview = Interview.require(interviewId);
        interview.application.hold();
        return interview;
    }

    /** The debrief of a round, if it had one. */
    public static Optional<Debrief> of(Interview interview) {
        return find("interview", interview).firstResultOptional();
    }

    /** @throws NotFound when the round had none */
    public static Debrief require(Interview interview) {
        return of(interview).orElseThrow(() -> new NotFound("debrief"));
    }

    /** What was asked in a round, as a debrief tells of it. */
    public static List<DebriefedQuestion> questionsOf(Interview interview) {
        return Asking.in(interview).stream()
                .map(asking -> new DebriefedQuestion(
                        asking.question.text, asking.question.competency, asking.confidence, asking.better))
                .toList();
    }

    private static Debrief begin(Interview interview, Moment moment) {
        Debrief debrief = new Debrief();
        debrief.interview = interview;
        debrief.createdAt = moment.now();
        return debrief;
    }

    private void write(DebriefDetails details, Moment moment) {
        Instant held = details.heldAt() == null ? interview.startsAt : details.heldAt();
        boolean same = held.equals(heldAt)
                && Objects.equals(details.summary(), summary)
                && Objects.equals(details.nextStep(), nextStep)
                && Objects.equals(details.promised(), promised)
                && Objects.equals(details.rating(), rating);
        if (!same) {
            heldAt = held;
            summary = details.summary();
            nextStep = details.nextStep();
            promised = details.promised();
            rating = details.rating();
            updatedAt = moment.now();
            persist();
        }
    }

    private static void ask(Interview interview, List<DebriefedQuestion> questions, Moment moment) {
        Map<String, DebriefedQuestion> wanted = new LinkedHashMap<>();
        questions.forEach(question -> wanted.put(Names.key(question.text()), question));
        for (Asking asking : Asking.in(interview)) {
            if (!wanted.containsKey(asking.question.textKey)) {
                asking.takeBack();
            }
        }
        int position = 0;
        for (DebriefedQuestion question : wanted.values()) {
            Question.askedIn(interview, question, moment).position = position++;
        }
    }

    /** Names a broken rule of a question by its place: {@code questions[0].text}. */
    private static void checkQuestions(List<DebriefedQuestion> questions) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String place = "questions[" + i + "].";
            InvalidInput.violationsOf(questions.get(i).details()).stream()
                    .map(violation -> new Violation(place + violation.field(), violation.message()))
                    .forEach(violations::add);
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
