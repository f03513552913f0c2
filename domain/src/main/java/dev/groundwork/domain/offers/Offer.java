package dev.groundwork.domain.offers;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TimelineEntry;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One revision of the terms that a company offers. The latest of an application is in force and can be corrected; those
 * before it stay as they were.
 */
@Entity
@Table(name = "offer")
public class Offer extends OfferTerms {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    /** From 1; the highest is in force. */
    public int revision;

    /** The task to answer it, which {@link AnswerTask} keeps in step; null when there is none. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answer_task_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Task answerTask;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Offer() {}

    /**
     * Receives an offer, or the next revision of it. An application before its offers moves to its first stage of that
     * kind, unless it has ended.
     */
    public static Offer receive(JobApplication application, OfferDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        application.hold();
        Optional<Offer> before = inForce(application);
        Criterion.begin(moment);
        Offer offer = new Offer();
        offer.application = application;
        offer.revision = before.map(known -> known.revision + 1).orElse(1);
        offer.createdAt = moment.now();
        offer.write(details, moment.now());
        offer.persist();
        before.ifPresent(known -> AnswerTask.handOver(known, offer, moment));
        offer.tell(moment);
        AnswerTask.follow(offer, before.map(known -> known.respondBy).orElse(null), moment);
        offer.moveApplication(moment);
        return offer;
    }

    /** The offer with application, company and stage. @throws NotFound when the candidate has none such, or it is in the bin */
    public static Offer require(UUID id) {
        return Offer.<Offer>find(
                        "from Offer o join fetch o.application a join fetch a.company join fetch a.stage"
                                + " where o.id = ?1 and a.binnedAt is null",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("offer"));
    }

    /** The revisions of an application's offer, the latest first. */
    public static List<Offer> of(JobApplication application) {
        return list("application = ?1 order by revision desc", application);
    }

    /** The terms that are in force for an application, if it has an offer. */
    public static Optional<Offer> inForce(JobApplication application) {
        return OwnRows.of(
                        Offer.class,
                        "from Offer o where o.candidateId = :candidate and o.application = :application"
                                + " order by o.revision desc")
                .with("application", application)
                .first();
    }

    /** The terms in force of all open applications, the deadline that comes first first, with application, company and stage. */
    public static List<Offer> open() {
        return Offer.<Offer>find(
                        "from Offer o join fetch o.application a join fetch a.company join fetch a.stage where "
                                + OfferFilter.IN_FORCE + " and " + OfferFilter.OPEN
                                + " order by o.respondBy nulls last, o.receivedOn, o.id")
                .page(0, Comparison.MOST)
                .list();
    }

    /**
     * A part of the candidate's offers, the latest received first, with application, company and stage, in one statement.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Offer> page(OfferFilter filter, Place after, int limit) {
        return filter.page(after, limit);
    }

    /** How many there are in all. */
    public static long count(OfferFilter filter) {
        return filter.count();
    }

    /**
     * Corrects the terms; nothing changes, not even the version, when they are the same.
     *
     * @throws Conflict when a later revision has replaced them
     */
    public void change(OfferDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (details.equals(details())) {
            return;
        }
        application.hold();
        requireInForce();
        Instant deadlineBefore = respondBy;
        boolean toldOtherwise = details.form() != form || !details.receivedOn().equals(receivedOn);
        write(details, moment.now());
        if (toldOtherwise) {
            tell(moment);
        }
        AnswerTask.follow(this, deadlineBefore, moment);
    }

    /**
     * Deletes the latest revision; the one before it is in force again.
     *
     * @throws Conflict when a later revision has replaced it
     */
    public void remove(Moment moment) {
        application.hold();
        requireInForce();
        TimelineEntry.forget(id);
        Negotiation.forget(this);
        List<Offer> revisions = of(application);
        if (revisions.size() > 1) {
            Offer before = revisions.get(1);
            AnswerTask.handOver(this, before, moment);
            AnswerTask.follow(before, respondBy, moment);
        } else {
            AnswerTask.withdraw(this, moment);
        }
        delete();
    }

    /** Accepts it: the application ends. @throws Conflict when a later revision has replaced it, or the application has ended */
    public void accept(LocalDate on, Moment moment) {
        requireInForce();
        if (application.hasEnded()) {
            throw new Conflict("The application has ended already.");
        }
        application.end(new Ending(Outcome.ACCEPTED, on, null), moment);
    }

    /** Whether no later revision has replaced it. */
    public boolean isInForce() {
        return count("application = ?1 and revision > ?2", application, revision) == 0;
    }

    /** What it is worth a year, in its own currency. */
    public Pay pay() {
        return Pay.of(details());
    }

    /** The place behind this offer. */
    public Place place() {
        return new Place(receivedOn.toString(), id);
    }

    /** Numbers the revisions of an application by the days they came, because those of another one were added. */
    public static void number(JobApplication application, Moment moment) {
        List<Offer> offers = of(application).stream()
                .sorted(Comparator.comparing((Offer offer) -> offer.receivedOn)
                        .thenComparing(offer -> offer.createdAt)
                        .thenComparing(offer -> offer.id))
                .toList();
        for (int i = 0; i < offers.size(); i++) {
            offers.get(i).take(i + 1, moment);
            if (i > 0) {
                AnswerTask.handOver(offers.get(i - 1), offers.get(i), moment);
            }
        }
        if (application.hasEnded()) {
            AnswerTask.conclude(application, moment);
        }
    }

    private void requireInForce() {
        if (!isInForce()) {
            throw new Conflict("Later terms have replaced these, which stay as they were. Change the latest revision.");
        }
    }

    private void write(OfferDetails details, Instant now) {
        write(details);
        updatedAt = now;
    }

    private void take(int number, Moment moment) {
        if (revision != number) {
            revision = number;
            tell(moment);
        }
    }

    /** In the timeline a revision stands once. */
    private void tell(Moment moment) {
        TimelineEntry.forget(id);
        TimelineEntry.record(
                application,
                TimelineEntry.Type.OFFER,
                form.name() + " " + revision,
                receivedOn.isBefore(moment.today()) ? moment.startOf(receivedOn) : moment.now(),
                TimelineEntry.SubjectType.OFFER,
                id);
    }

    /** An offer written down afterwards dates the move back to its day, as far as the history allows. */
    private void moveApplication(Moment moment) {
        if (application.hasEnded() || application.stage.kind == StageKind.OFFER) {
            return;
        }
        Instant received = moment.startOf(receivedOn);
        Instant past = received.isAfter(application.stageEnteredAt) ? received : application.stageEnteredAt;
        Instant enteredAt = !receivedOn.isBefore(moment.today()) || past.isAfter(moment.now()) ? moment.now() : past;
        Stage.inOrder().stream()
                .filter(stage -> stage.kind == StageKind.OFFER)
                .findFirst()
                .ifPresent(stage -> application.moveTo(new StageChangeDetails(stage, enteredAt, null), moment));
    }
}
