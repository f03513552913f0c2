package dev.groundwork.domain.offers;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
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

/** One step of a negotiation: what was asked or answered, by whom, and which terms came of it. */
@Entity
@Table(name = "negotiation")
public class Negotiation extends OwnedEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    @Column(name = "said_on")
    public LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    public NegotiationMove move;

    public String topic;

    public String text;

    @Column(name = "said_by")
    public String by;

    /** The revision that came of it, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offer_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Offer offer;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Negotiation() {}

    /** Writes down a step. @throws InvalidInput when it breaks a rule, or names the offer of another application */
    public static Negotiation note(JobApplication application, NegotiationDetails details, Moment moment) {
        Negotiation negotiation = new Negotiation();
        negotiation.application = application;
        negotiation.createdAt = moment.now();
        negotiation.write(details, moment.now());
        negotiation.persist();
        return negotiation;
    }

    /** The step with its application. @throws NotFound when the candidate has no such step, or it is in the bin */
    public static Negotiation require(UUID id) {
        return Negotiation.<Negotiation>find(
                        "from Negotiation n join fetch n.application a join fetch a.company left join fetch n.offer"
                                + " where n.id = ?1 and a.binnedAt is null",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("step of a negotiation"));
    }

    /** The steps of one application, the latest first, with the revisions that came of them. */
    public static List<Negotiation> of(JobApplication application) {
        return list(
                "from Negotiation n left join fetch n.offer where n.application = ?1 order by n.saidOn desc, n.id desc",
                application);
    }

    /**
     * A part of all steps, the latest first, in one statement; nothing that is in the bin.
     *
     * @param applicationId only those of this one; null for all
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Negotiation> page(UUID applicationId, Place after, int limit) {
        Conditions conditions = conditions(applicationId);
        if (after != null) {
            conditions.before("n.saidOn", LocalDate.parse(after.value()), "n.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select n from Negotiation n join n.application a where " + conditions.hql()
                                        + " order by n.saidOn desc, n.id desc",
                                Negotiation.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long count(UUID applicationId) {
        Conditions conditions = conditions(applicationId);
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select count(n) from Negotiation n join n.application a where " + conditions.hql(),
                                Long.class))
                .getSingleResult();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(NegotiationDetails details, Moment moment) {
        if (!details.equals(details())) {
            write(details, moment.now());
        }
    }

    /** Forgets the step. */
    public void remove() {
        delete();
    }

    /** What the candidate wrote down. */
    public NegotiationDetails details() {
        return new NegotiationDetails(saidOn, move, topic, text, by, offer);
    }

    /** The place behind this step. */
    public Place place() {
        return new Place(saidOn.toString(), id);
    }

    /** A revision is going: no step has led to it. */
    static void forget(Offer gone) {
        Negotiation.<Negotiation>list("offer", gone).forEach(step -> step.offer = null);
    }

    private static Conditions conditions(UUID applicationId) {
        return new Conditions().and("a.binnedAt is null").and("a.id = :application", "application", applicationId);
    }

    private void write(NegotiationDetails details, Instant now) {
        InvalidInput.unlessValid(details);
        if (details.offer() != null && !details.offer().application.id.equals(application.id)) {
            throw new InvalidInput("offer", "must be an offer of the same application");
        }
        saidOn = details.saidOn();
        move = details.move();
        topic = details.topic();
        text = details.text();
        by = details.by();
        offer = details.offer();
        updatedAt = now;
    }
}
