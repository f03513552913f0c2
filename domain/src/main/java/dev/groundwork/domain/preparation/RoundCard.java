package dev.groundwork.domain.preparation;

import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.people.Contact;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.List;

/**
 * What fits on one sheet for the last quarter of an hour before a round.
 *
 * @param interview the round, with application and company
 * @param people who holds it
 * @param stories some that the company has not heard, what the round needs first
 * @param questions some weak ones, what the round needs first
 * @param statements what was said to the company, the latest first
 * @param counterQuestions some to ask those who hold such a round, the unanswered first
 */
public record RoundCard(
        Interview interview,
        List<Contact> people,
        List<Story> stories,
        List<Question> questions,
        List<Statement> statements,
        List<Open> counterQuestions) {

    private static final int STORIES = 3;
    private static final int QUESTIONS = 5;
    private static final int STATEMENTS = 8;
    private static final int COUNTER_QUESTIONS = 5;

    /** The items of the round, which say what it needs. */
    private static final String NEED = "select 1 from ChecklistItem t join t.checklist c where c.interview = :interview"
            + " and c.removedAt is null and t.withdrawnAt is null and ";

    /**
     * A question for them.
     *
     * @param answer what the company answered; null when it has not
     */
    public record Open(CounterQuestion question, String answer) {}

    /** The card of a round, in five statements. */
    public static RoundCard of(Interview interview) {
        return new RoundCard(
                interview,
                Interviewer.of(interview),
                stories(interview),
                questions(interview),
                Statement.latestOf(interview.application, STATEMENTS),
                counterQuestions(interview));
    }

    private static List<Story> stories(Interview interview) {
        return Panache.getEntityManager()
                .createQuery(
                        "select s from Story s where not exists (select 1 from Telling h join h.interview i"
                                + " join i.application a where h.story = s and a.company = :company)"
                                + " order by case when exists (" + NEED
                                + "cast(sql('? = any (?)', t.competency, s.competencies) as Boolean) = true) then 0 else 1 end, s.updatedAt desc, s.id",
                        Story.class)
                .setParameter("company", interview.application.company)
                .setParameter("interview", interview)
                .setMaxResults(STORIES)
                .getResultList();
    }

    private static List<Question> questions(Interview interview) {
        return Panache.getEntityManager()
                .createQuery(
                        "select q from Question q where q.dueAt is not null and coalesce(q.confidence, 0) <= :weak"
                                + " order by case when exists (" + NEED
                                + "t.competency = q.competency) then 0 else 1 end, coalesce(q.confidence, 0), q.dueAt, q.id",
                        Question.class)
                .setParameter("weak", Question.WEAK)
                .setParameter("interview", interview)
                .setMaxResults(QUESTIONS)
                .getResultList();
    }

    private static List<Open> counterQuestions(Interview interview) {
        return Panache.getEntityManager()
                .createQuery(
                        "select c as question, a.text as answer from CounterQuestion c left join CounterAnswer a"
                                + " on a.question = c and a.company = :company where c.audience in (:audience, ANYBODY)"
                                + " order by case when a.id is null then 0 else 1 end,"
                                + " case c.audience when ANYBODY then 1 else 0 end, c.createdAt, c.id",
                        Tuple.class)
                .setParameter("company", interview.application.company)
                .setParameter("audience", Audience.of(interview.type))
                .setMaxResults(COUNTER_QUESTIONS)
                .getResultStream()
                .map(row -> new Open(row.get("question", CounterQuestion.class), row.get("answer", String.class)))
                .toList();
    }
}
