package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something the candidate told a company, kept so that she says the same the next time. */
@Entity
@Table(name = "statement")
public class Statement extends OwnedEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    @Enumerated(EnumType.STRING)
    public Topic topic;

    public String text;

    @Column(name = "said_on")
    public LocalDate saidOn;

    /** To whom; null where it is not known. */
    @Column(name = "said_to")
    public String to;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Statement() {}

    /** Writes down what was said. */
    public static Statement create(StatementDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        Statement statement = new Statement();
        statement.createdAt = moment.now();
        statement.write(details, moment.now());
        statement.persist();
        return statement;
    }

    /** The statement with its application. @throws NotFound when the candidate has no such statement, or it is in the bin */
    public static Statement require(UUID id) {
        return Statement.<Statement>find(
                        "from Statement s join fetch s.application a join fetch a.company"
                                + " where s.id = ?1 and a.binnedAt is null",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("statement"));
    }

    /** What was said in the process of an application, the latest first. */
    public static List<Statement> of(JobApplication application) {
        return OwnRows.of(
                        Statement.class,
                        "from Statement s where s.candidateId = :candidate and s.application = :application"
                                + " order by s.saidOn desc, s.id desc")
                .with("application", application)
                .list();
    }

    /** As {@link #of}, at most this many. */
    static List<Statement> latestOf(JobApplication application, int limit) {
        return Statement.<Statement>find("application = ?1 order by saidOn desc, id desc", application)
                .page(0, limit)
                .list();
    }

    /**
     * A part of all that was said, the latest first, in one statement; nothing that is in the bin.
     *
     * @param applicationId only what was said in this process; null for all
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Statement> page(UUID applicationId, Place after, int limit) {
        Conditions conditions = conditions(applicationId);
        if (after != null) {
            conditions.before("s.saidOn", LocalDate.parse(after.value()), "s.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select s from Statement s join s.application a where " + conditions.hql()
                                        + " order by s.saidOn desc, s.id desc",
                                Statement.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long count(UUID applicationId) {
        Conditions conditions = conditions(applicationId);
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select count(s) from Statement s join s.application a where " + conditions.hql(),
                                Long.class))
                .getSingleResult();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(StatementDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.equals(details())) {
            write(details, moment.now());
        }
    }

    /** Forgets that it was said. */
    public void remove() {
        delete();
    }

    /** What the candidate wrote down about it. */
    public StatementDetails details() {
        return new StatementDetails(application, topic, text, saidOn, to);
    }

    /** The place behind this statement. */
    public Place place() {
        return new Place(saidOn.toString(), id);
    }

    private static Conditions conditions(UUID applicationId) {
        return new Conditions().and("a.binnedAt is null").and("a.id = :application", "application", applicationId);
    }

    private void write(StatementDetails details, Instant now) {
        application = details.application();
        topic = details.topic();
        text = details.text();
        saidOn = details.saidOn();
        to = details.to();
        updatedAt = now;
    }
}
