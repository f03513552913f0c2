package dev.groundwork.domain.interviews;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.people.Part;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.TimelineEntry;
import dev.groundwork.domain.webhooks.WebhookEvent;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One round of an application: when, where, with whom, and what became of it. */
@Entity
@Table(name = "interview")
public class Interview extends OwnedEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    /** Its place by start among the rounds of the application that are not cancelled, from 1; null when it is. */
    public Integer round;

    @Enumerated(EnumType.STRING)
    public InterviewType type;

    /** What the candidate calls it, or null: see {@link #name}. */
    public String title;

    @Enumerated(EnumType.STRING)
    public InterviewFormat format;

    @Column(name = "starts_at")
    public Instant startsAt;

    /** The start as it was given, by the clock on the wall; a driver would bend it to the server's own zone. */
    @Column(name = "starts_at_local")
    @Convert(converter = WallClockConverter.class)
    public LocalDateTime startsAtLocal;

    /** Where that clock hangs. */
    @Column(name = "time_zone")
    public String timeZone;

    @Column(name = "ends_at")
    public Instant endsAt;

    /** An address or a link, or null. */
    public String location;

    @Enumerated(EnumType.STRING)
    public InterviewOutcome outcome;

    /** The candidate's own notes, in Markdown. */
    public String preparation;

    /** How often calendars have been told something new about it. */
    public int sequence;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Interview() {}

    /**
     * Schedules a round. An application before its interviews moves to its first stage of that kind, unless it has ended
     * or the round never took place.
     */
    public static Interview schedule(JobApplication application, InterviewDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        application.hold();
        Interview interview = new Interview();
        interview.application = application;
        interview.createdAt = moment.now();
        interview.write(details, moment.now());
        number(Stream.concat(of(application).stream(), Stream.of(interview)));
        interview.persist();
        interview.invite(details.interviewers(), moment);
        interview.tell(moment);
        interview.moveApplication(moment);
        interview.follow(moment);
        InterviewNews.tellOfOutcome(interview);
        return interview;
    }

    /** The round with application, company and stage. @throws NotFound when the candidate has no such round, or it is in the bin */
    public static Interview require(UUID id) {
        return Interview.<Interview>find(
                        "from Interview i join fetch i.application a join fetch a.company join fetch a.stage"
                                + " where i.id = ?1 and a.binnedAt is null",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("interview"));
    }

    /** The rounds of an application by their start. */
    public static List<Interview> of(JobApplication application) {
        return OwnRows.of(
                        Interview.class,
                        "from Interview i where i.candidateId = :candidate and i.application = :application"
                                + " order by i.startsAt, i.id")
                .with("application", application)
                .list();
    }

    /**
     * A part of the candidate's rounds by their start, with application, company and stage, in one statement.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Interview> page(InterviewFilter filter, Place after, int limit) {
        Conditions conditions = filter.conditions();
        if (after != null) {
            conditions.after("i.startsAt", Instant.parse(after.value()), "i.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "from Interview i join fetch i.application a join fetch a.company join fetch a.stage"
                                        + " where " + conditions.hql() + " order by i.startsAt, i.id",
                                Interview.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long count(InterviewFilter filter) {
        Conditions conditions = filter.conditions();
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select count(i) from Interview i join i.application a where " + conditions.hql(),
                                Long.class))
                .getSingleResult();
    }

    /** The scheduled rounds that are not over, the next first, with application, company and stage; in one statement. */
    public static List<Interview> coming(Instant now, int limit) {
        return page(new InterviewFilter(null, InterviewOutcome.SCHEDULED, now, null), null, limit);
    }

    /** The scheduled rounds that have not begun and begin before an instant, the next first; as {@link #coming}. */
    public static List<Interview> beginning(Instant now, Instant before, int limit) {
        return page(new InterviewFilter(null, InterviewOutcome.SCHEDULED, now, before), null, limit).stream()
                .filter(interview -> interview.startsAt.isAfter(now))
                .toList();
    }

    /** Whether the candidate has other scheduled rounds while a planned one takes place, and which, by their start. */
    public static List<Interview> clashingWith(InterviewDetails details, UUID exceptId) {
        return page(new InterviewFilter(null, InterviewOutcome.SCHEDULED, details.startsAt(), endOf(details)), null, 50)
                .stream()
                .filter(interview -> !interview.id.equals(exceptId))
                .toList();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(InterviewDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        InterviewDetails before = details();
        if (details.equals(before)) {
            return;
        }
        application.hold();
        write(details, moment.now());
        sequence++;
        invite(details.interviewers(), moment);
        if (details.outcome() != before.outcome()) {
            tell(moment);
        }
        follow(moment);
        if (details.outcome() == before.outcome()) {
            InterviewNews.tell(WebhookEvent.INTERVIEW_CHANGED, this);
        } else {
            InterviewNews.tellOfOutcome(this);
        }
    }

    /** Calls the round off. It stays in the application's history. */
    public void cancel(Moment moment) {
        conclude(InterviewOutcome.CANCELLED, moment);
    }

    /** Tells what became of the round. */
    public void conclude(InterviewOutcome newOutcome, Moment moment) {
        change(details().with(newOutcome), moment);
    }

    /** Deletes the round and all that tells of it. */
    public void remove(Moment moment) {
        application.hold();
        InterviewNews.tell(WebhookEvent.INTERVIEW_DELETED, this);
        TimelineEntry.forget(id);
        Interviewer.replace(this, List.of());
        Checklist.forget(this);
        WithdrawnInterview.remember(this, moment.now());
        delete();
        number(application);
    }

    /** Numbers the rounds of an application anew, because some have come or gone. */
    public static void number(JobApplication application) {
        number(of(application).stream());
    }

    /** What the candidate wrote down about it. */
    public InterviewDetails details() {
        return new InterviewDetails(
                type,
                title,
                format,
                startsAt,
                startsAtLocal,
                timeZone,
                durationMinutes(),
                location,
                Interviewer.of(this),
                outcome,
                preparation);
    }

    /** What it is called: its title, else its type in English. */
    public String name() {
        return title == null ? type.title() : title;
    }

    /** How long it takes. */
    public int durationMinutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Where the clock hangs by which it begins. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** How its wall-clock time had to be read, if the clocks are changed around it. */
    public Optional<Adjustment> adjusted() {
        return Optional.ofNullable(Adjustment.between(startsAtLocal, startsAt, zone()));
    }

    /** Whether it was called off. */
    public boolean isCancelled() {
        return outcome == InterviewOutcome.CANCELLED;
    }

    /** Whether its time has passed. */
    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    /** Whether it is still to come, or going on. */
    public boolean isComing(Instant now) {
        return outcome == InterviewOutcome.SCHEDULED && !isOver(now);
    }

    /** The place behind this round. */
    public Place place() {
        return new Place(startsAt.toString(), id);
    }

    private static void number(Stream<Interview> rounds) {
        AtomicInteger number = new AtomicInteger();
        rounds.sorted(Comparator.comparing((Interview interview) -> interview.startsAt))
                .forEach(interview -> interview.round = interview.isCancelled() ? null : number.incrementAndGet());
    }

    private void write(InterviewDetails details, Instant now) {
        type = details.type();
        title = details.title();
        format = details.format();
        startsAt = details.startsAt();
        startsAtLocal = details.startsAtLocal();
        timeZone = details.timeZone();
        endsAt = endOf(details);
        location = details.location();
        outcome = details.outcome();
        preparation = details.preparation();
        updatedAt = now;
    }

    private static Instant endOf(InterviewDetails details) {
        return details.startsAt().plus(Duration.ofMinutes(details.durationMinutes()));
    }

    /** Whoever holds a round has a part in the application. */
    private void invite(List<Contact> contacts, Moment moment) {
        Interviewer.replace(this, contacts);
        contacts.stream()
                .filter(contact -> Involvement.count("contact = ?1 and application = ?2", contact, application) == 0)
                .forEach(contact -> contact.involve(application, Part.INTERVIEWER, moment));
    }

    private void tell(Moment moment) {
        TimelineEntry.record(
                application,
                TimelineEntry.Type.INTERVIEW,
                outcome.name() + " " + name(),
                moment.now(),
                TimelineEntry.SubjectType.INTERVIEW,
                id);
    }

    /** A round written down afterwards dates the move back to its start, as far as the history allows. */
    private void moveApplication(Moment moment) {
        if (isCancelled() || application.hasEnded() || application.stage.kind.compareTo(StageKind.INTERVIEWING) >= 0) {
            return;
        }
        Instant past = startsAt.isAfter(application.stageEnteredAt) ? startsAt : application.stageEnteredAt;
        Instant enteredAt = past.isBefore(moment.now()) ? past : moment.now();
        Stage.inOrder().stream()
                .filter(stage -> stage.kind == StageKind.INTERVIEWING)
                .findFirst()
                .ifPresent(stage -> application.moveTo(new StageChangeDetails(stage, enteredAt, null), moment));
    }

    /** Brings what hangs on the round into step with it. */
    private void follow(Moment moment) {
        number(application);
        Checklist.follow(this, moment);
    }
}
