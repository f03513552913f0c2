package dev.groundwork.domain.preparation;

import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.interviews.Interview;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** That a question was asked in an interview, and how it went there. */
@Entity
@Table(name = "asking")
public class Asking extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interview_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Interview interview;

    /** Its place among the questions of the interview, from 0. */
    public int position;

    /** How it went, from 0 to 5; null where the candidate did not say. */
    public Integer confidence;

    /** What she wishes she had said, in Markdown. */
    public String better;

    /** Whether the question came into the bank by this, and goes with it unless something else has become of it. */
    public boolean introduced;

    protected Asking() {}

    /** What was asked in an interview, in its order, with the questions. */
    public static List<Asking> in(Interview interview) {
        return list("from Asking a join fetch a.question where a.interview = ?1 order by a.position, a.id", interview);
    }

    /**
     * Where each of these questions was asked, by the question's id, the latest interview first; with interview,
     * application and company, and nothing that is in the bin.
     */
    public static Map<UUID, List<Asking>> ofEach(Collection<UUID> questionIds) {
        return Asking.<Asking>list(
                        "from Asking a join fetch a.interview i join fetch i.application p join fetch p.company"
                                + " where a.question.id in ?1 and p.binnedAt is null order by i.startsAt desc, a.id desc",
                        questionIds)
                .stream()
                .collect(Collectors.groupingBy(asking -> asking.question.id));
    }

    /** The earliest interview in which a question was asked, if there is one outside the bin. */
    static Optional<Asking> firstOf(Question question) {
        List<Asking> askings = ofEach(List.of(question.id)).getOrDefault(question.id, List.of());
        return askings.isEmpty() ? Optional.empty() : Optional.of(askings.get(askings.size() - 1));
    }

    static Optional<Asking> of(Question question, Interview interview) {
        return find("question = ?1 and interview = ?2", question, interview).firstResultOptional();
    }

    static Asking record(Question question, Interview interview, boolean introduced) {
        Asking asking = new Asking();
        asking.question = question;
        asking.interview = interview;
        asking.position = (int) count("interview", interview);
        asking.confidence = question.confidence;
        asking.better = question.better;
        asking.introduced = introduced;
        asking.persist();
        return asking;
    }

    /** It went as it went elsewhere by what was believed before. */
    void goAs(Optional<Asking> other) {
        other.ifPresent(before -> {
            confidence = before.confidence;
            better = before.better;
            introduced = before.introduced;
        });
    }

    /** Takes it back, and with it a question that it brought and that nothing has become of. */
    void takeBack() {
        delete();
        boolean used =
                count("question", question) > 0 || question.answer != null || Review.count("question", question) > 0;
        if (introduced && !used) {
            question.remove();
        }
    }
}
