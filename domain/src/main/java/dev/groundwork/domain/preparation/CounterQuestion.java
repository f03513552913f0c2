package dev.groundwork.domain.preparation;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.pipeline.Company;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A question that the candidate asks them; every company may have answered it. */
@Entity
@Table(name = "counter_question")
public class CounterQuestion extends OwnedEntity {

    private static final int MOST = 200;

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public String text;

    /** What its answer tells her; null where she did not say. */
    public String why;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected CounterQuestion() {}

    /**
     * Adds a question.
     *
     * @throws InvalidInput also when there are two hundred
     */
    public static CounterQuestion create(CounterQuestionDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (count() >= MOST) {
            throw new InvalidInput("text", "must not be more than the " + MOST + "th question");
        }
        CounterQuestion question = new CounterQuestion();
        question.createdAt = moment.now();
        question.write(details, moment.now());
        question.persist();
        return question;
    }

    /** Adds the questions that everybody does well to ask; nothing happens when there are questions already. */
    public static void begin(Moment moment) {
        if (count() == 0) {
            FirstCounterQuestions.all().forEach(details -> create(details, moment));
        }
    }

    /** @throws NotFound when the candidate has no such question */
    public static CounterQuestion require(UUID id) {
        return CounterQuestion.<CounterQuestion>findByIdOptional(id)
                .orElseThrow(() -> new NotFound("question for them"));
    }

    /** All of them by whom they are for, in the order of their making. */
    public static List<CounterQuestion> all() {
        return list("from CounterQuestion c order by case c.audience when RECRUITER then 0 when HIRING_MANAGER then 1"
                + " when ENGINEER then 2 else 3 end, c.createdAt, c.id");
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(CounterQuestionDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.equals(details())) {
            write(details, moment.now());
        }
    }

    /** Keeps what a company answered, in place of what it answered before; a blank answer takes that back. */
    public void answer(Company company, String answer, Moment moment) {
        CounterAnswer.keep(this, company, answer, moment);
    }

    /** Deletes the question with its answers. */
    public void remove() {
        CounterAnswer.of(this).forEach(CounterAnswer::delete);
        delete();
    }

    /** What the candidate wrote down. */
    public CounterQuestionDetails details() {
        return new CounterQuestionDetails(audience, text, why);
    }

    private void write(CounterQuestionDetails details, Instant now) {
        audience = details.audience();
        text = details.text();
        why = details.why();
        updatedAt = now;
    }
}
