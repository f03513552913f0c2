package dev.groundwork.domain.preparation;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.pipeline.Company;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one company answered to one question of the candidate's. */
@Entity
@Table(name = "counter_answer")
public class CounterAnswer extends OwnedEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "counter_question_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public CounterQuestion question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Company company;

    public String text;

    @Column(name = "answered_on")
    public LocalDate answeredOn;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected CounterAnswer() {}

    /** What a company answered, with the questions. */
    public static List<CounterAnswer> of(Company company) {
        return list(
                "from CounterAnswer a join fetch a.question where a.company = ?1 order by a.createdAt, a.id", company);
    }

    /** What all companies answered to a question, with the companies, the latest first. */
    public static List<CounterAnswer> of(CounterQuestion question) {
        return list(
                "from CounterAnswer a join fetch a.company where a.question = ?1 order by a.answeredOn desc, a.id desc",
                question);
    }

    static void keep(CounterQuestion question, Company company, String text, Moment moment) {
        Optional<CounterAnswer> present =
                find("question = ?1 and company = ?2", question, company).firstResultOptional();
        String said = InvalidInput.unlessValid(new Said(text)).answer();
        if (said == null) {
            present.ifPresent(CounterAnswer::delete);
        } else {
            present.orElseGet(() -> begin(question, company, moment)).write(said, moment);
        }
    }

    private record Said(@Text(max = 20_000) String answer) {

        Said {
            answer = answer == null || answer.isBlank() ? null : answer.strip();
        }
    }

    private static CounterAnswer begin(CounterQuestion question, Company company, Moment moment) {
        CounterAnswer answer = new CounterAnswer();
        answer.question = question;
        answer.company = company;
        answer.createdAt = moment.now();
        return answer;
    }

    private void write(String said, Moment moment) {
        if (!said.equals(text)) {
            text = said;
            answeredOn = moment.today();
            updatedAt = moment.now();
            persist();
        }
    }
}
