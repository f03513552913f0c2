package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.interviews.Interview;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was asked in an interview or is worth rehearsing. A weak one is a card: it comes again until it is known.
 */
@Entity
@Table(name = "question")
public class Question extends OwnedEntity {

    /** Up to which confidence a question is weak. */
    public static final int WEAK = 2;

    /** How many cards are due as an HQL expression with the parameters that {@link #valuesOfDue} has. */
    public static final String COUNT_DUE = "(select count(q) from Question q where " + ComingRounds.DUE + ")";

    @Version
    public int version;

    public String text;

    @Column(name = "text_key")
    public String textKey;

    /** The slug of what it asks about; null where it asks about none. */
    public String competency;

    /** How well it went or would go, from 0 to 5; null where the candidate does not know yet. */
    public Integer confidence;

    /** What she would say, in Markdown. */
    public String answer;

    /** What she wishes she had said, in Markdown. */
    public String better;

    /** When its card is due by the memory of it alone; null where it is no card. */
    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "memory_state")
    @Enumerated(EnumType.STRING)
    public Memory.State memoryState;

    @Column(name = "memory_step")
    public Integer memoryStep;

    public Double stability;

    public Double difficulty;

    @Column(name = "reviewed_at")
    public Instant reviewedAt;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Question() {}

    /** Puts a question into the bank; a weak one is due at once. */
    public static Question add(QuestionDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        Competency.check("competency", details.competency());
        Question question = new Question();
        question.createdAt = moment.now();
        question.write(details, moment.now());
        question.dueAt = details.isWeak() ? moment.now() : null;
        question.persist();
        return question;
    }

    /** As {@link #add}, for a question that was asked in an interview. */
    public static Question add(QuestionDetails details, Interview interview, Moment moment) {
        Question question = add(details, moment);
        Asking.record(question, interview, false);
        return question;
    }

    /** @throws NotFound when the candidate has no such question */
    public static Question require(UUID id) {
        return Question.<Question>findByIdOptional(id).orElseThrow(() -> new NotFound("question"));
    }

    /** The question in these words, whatever their case, the one that was there first. */
    public static Optional<Question> worded(String text) {
        return Question.<Question>find(
                        "function('md5', textKey) = function('md5', ?1) and textKey = ?1 order by createdAt, id",
                        Names.key(text))
                .firstResultOptional();
    }

    /**
     * A part of the bank, newest first, in one statement.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Question> page(QuestionFilter filter, Place after, int limit) {
        Conditions conditions = filter.conditions();
        if (after != null) {
            conditions.before("q.createdAt", Instant.parse(after.value()), "q.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "from Question q where " + conditions.hql() + " order by q.createdAt desc, q.id desc",
                                Question.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long count(QuestionFilter filter) {
        Conditions conditions = filter.conditions();
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery("select count(q) from Question q where " + conditions.hql(), Long.class))
                .getSingleResult();
    }

    /**
     * A part of the cards that are due by the end of the candidate's day, the longest due first, in one statement. A card
     * is due a day before the next round that needs it at the latest.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Question> due(Moment moment, Place after, int limit) {
        Conditions conditions = new Conditions().and(ComingRounds.DUE);
        if (after != null) {
            conditions.after("q.dueAt", Instant.parse(after.value()), "q.id", after.id());
        }
        return OwnRows.of(
                        Question.class,
                        "select q from Question q where " + conditions.hql() + " order by q.dueAt, q.id")
                .with(valuesOfDue(moment))
                .with(conditions.values())
                .atMost(limit)
                .list();
    }

    /** How many cards are due by the end of the candidate's day, in one statement. */
    public static long countDue(Moment moment) {
        return OwnRows.of(Long.class, "select " + COUNT_DUE)
                .with(valuesOfDue(moment))
                .single();
    }

    /** The values of the parameters of {@link #COUNT_DUE} but the candidate. */
    public static Map<String, Object> valuesOfDue(Moment moment) {
        return Map.of(
                "now", moment.now(),
                "yesterday", moment.startOf(moment.today().minusDays(1)),
                "today", moment.startOf(moment.today()),
                "end", moment.startOf(moment.today().plusDays(1)),
                "later", moment.startOf(moment.today().plusDays(2)));
    }

    /**
     * Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. A question
     * that becomes weak is due at once.
     */
    public void change(QuestionDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        QuestionDetails before = details();
        if (details.equals(before)) {
            return;
        }
        if (!Objects.equals(details.competency(), competency)) {
            Competency.check("competency", details.competency());
        }
        write(details, moment.now());
        if (details.isWeak() && !before.isWeak()) {
            rehearse(moment);
        }
    }

    /**
     * Corrects in which interview it was asked first: how it went there is taken along. Nothing changes when it is the
     * same.
     *
     * @param interview where, or null to take back that it was asked there
     */
    public void wasFirstAskedIn(Interview interview, Moment moment) {
        Optional<Asking> first = Asking.firstOf(this);
        if (first.map(asking -> asking.interview.id)
                .equals(Optional.ofNullable(interview).map(asked -> asked.id))) {
            return;
        }
        first.ifPresent(Asking::delete);
        if (interview != null && Asking.of(this, interview).isEmpty()) {
            Asking.record(this, interview, false).goAs(first);
        }
        updatedAt = moment.now();
    }

    /**
     * That a question was asked in an interview; it comes into the bank when it is not there. How it went there counts
     * from now on, and a weak one is due at once; nothing changes when that is known already.
     */
    static Asking askedIn(Interview interview, DebriefedQuestion asked, Moment moment) {
        Optional<Question> present = worded(asked.text());
        Question question = present.orElseGet(() -> add(asked.details(), moment));
        Optional<Asking> known = Asking.of(question, interview);
        Asking asking = known.orElseGet(() -> Asking.record(question, interview, present.isEmpty()));
        if (present.isPresent()) {
            question.learn(asking, asked, known.isEmpty(), moment);
        }
        return asking;
    }

    /** Makes it a card that is due now; one that is due earlier stays so. */
    public void rehearse(Moment moment) {
        if (dueAt == null || dueAt.isAfter(moment.now())) {
            dueAt = moment.now();
            updatedAt = moment.now();
        }
    }

    /** Lets it be no card any more. What is known of the memory of it is kept. */
    public void rest(Moment moment) {
        if (isCard()) {
            dueAt = null;
            updatedAt = moment.now();
        }
    }

    /**
     * Tells how well it was known just now; it is a card from now on. Intervals of whole days end at the beginning of the
     * candidate's day, so that what is due on a day is due in its morning.
     */
    public Review review(Rating rating, Moment moment) {
        InvalidInput.unlessValid(new Review.Given(rating));
        Memory memory = Fsrs.review(memory(), rating, moment.now());
        memoryState = memory.state();
        memoryStep = memory.step();
        stability = memory.stability();
        difficulty = memory.difficulty();
        reviewedAt = moment.now();
        dueAt = due(memory.interval(), moment);
        updatedAt = moment.now();
        return Review.record(this, rating, moment);
    }

    /** When it would be due if it were rated so now. */
    public Instant dueAfter(Rating rating, Moment moment) {
        return due(Fsrs.review(memory(), rating, moment.now()).interval(), moment);
    }

    /** Whether it comes again. */
    public boolean isCard() {
        return dueAt != null;
    }

    /** Takes the question out of the bank, with its reviews. */
    public void remove() {
        Review.of(this).forEach(Review::delete);
        Asking.<Asking>list("question", this).forEach(Asking::delete);
        delete();
    }

    /** What the candidate wrote down about it. */
    public QuestionDetails details() {
        return new QuestionDetails(text, competency, confidence, answer, better);
    }

    /** The place behind this question in the bank. */
    public Place place() {
        return new Place(createdAt.toString(), id);
    }

    private void learn(Asking asking, DebriefedQuestion asked, boolean isNews, Moment moment) {
        boolean went = isNews || !Objects.equals(asking.confidence, asked.confidence());
        boolean wished = isNews ? asked.better() != null : !Objects.equals(asking.better, asked.better());
        asking.confidence = asked.confidence();
        asking.better = asked.better();
        QuestionDetails before = details();
        QuestionDetails now = new QuestionDetails(
                text,
                asked.competency() == null ? competency : asked.competency(),
                went ? asked.confidence() : confidence,
                answer,
                wished ? asked.better() : better);
        if (!now.equals(before)) {
            if (!Objects.equals(now.competency(), competency)) {
                Competency.check("competency", now.competency());
            }
            write(now, moment.now());
        }
        if (went && now.isWeak()) {
            rehearse(moment);
        }
    }

    /** The place behind this question among those that are due. */
    public Place duePlace() {
        return new Place(dueAt.toString(), id);
    }

    private static Instant due(Duration interval, Moment moment) {
        return interval.toDays() < 1
                ? moment.now().plus(interval)
                : moment.startOf(moment.today().plusDays(interval.toDays()));
    }

    private Memory memory() {
        return memoryState == null
                ? null
                : new Memory(memoryState, memoryStep, stability, difficulty, reviewedAt, Duration.ZERO);
    }

    private void write(QuestionDetails details, Instant now) {
        text = details.text();
        textKey = Names.key(details.text());
        competency = details.competency();
        confidence = details.confidence();
        answer = details.answer();
        better = details.better();
        updatedAt = now;
    }
}
