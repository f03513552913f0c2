package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.offers.AnswerTask;
import dev.groundwork.domain.webhooks.Outbox;
import dev.groundwork.domain.webhooks.WebhookEvent;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One role at one company that the candidate follows, from wish to answer. Its history is its stage changes; the
 * current stage is kept beside them for reading.
 */
@Entity
@Table(name = "job_application")
@DynamicUpdate
public class JobApplication extends ApplicationFacts {

    /** How long the bin keeps an application. */
    public static final Duration KEPT_IN_BIN = Duration.ofDays(30);

    private static final String WITH_ALL = "from JobApplication a join fetch a.company c join fetch a.stage s"
            + " where a.candidateId = :candidate and c.candidateId = :candidate and s.candidateId = :candidate and ";

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Stage stage;

    @Column(name = "stage_entered_at")
    public Instant stageEnteredAt;

    @Column(name = "furthest_kind")
    @Enumerated(EnumType.STRING)
    public StageKind furthestKind;

    /** How it ended; null while it is open. An ended application keeps its stage. */
    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    @Column(name = "closed_on")
    public LocalDate closedOn;

    @Column(name = "outcome_reason")
    public String outcomeReason;

    @Column(name = "archived_at")
    public Instant archivedAt;

    @Column(name = "binned_at")
    public Instant binnedAt;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected JobApplication() {}

    /**
     * Begins to follow a role.
     *
     * @param stage where it begins, or null for the first stage
     * @param enteredAt since when it has been there, or null for now
     */
    public static JobApplication create(ApplicationDetails details, Stage stage, Instant enteredAt, Moment moment) {
        InvalidInput.unlessValid(details);
        Guide.check(null, List.of(), details.guide(), details.careerPaths());
        StageChangeDetails beginning = InvalidInput.unlessValid(new StageChangeDetails(
                stage == null ? Stage.first() : stage, enteredAt == null ? moment.now() : enteredAt, null));
        JobApplication application = new JobApplication();
        application.createdAt = moment.now();
        application.stage = beginning.stage();
        application.stageEnteredAt = beginning.enteredAt();
        application.furthestKind = beginning.stage().kind;
        application.write(details, Company.named(details.company(), moment.now()));
        application.updatedAt = moment.now();
        application.followUpOn = details.followUpOn();
        application.persist();
        Tagging.replace(application, details.tags());
        if (details.followUpOn() != null) {
            FollowUps.begin(application, details.followUpOn(), moment);
        }
        application.enter(beginning, true, moment);
        return application;
    }

    /** @throws NotFound when the candidate has no such application, or it is in the bin */
    public static JobApplication require(UUID id) {
        return OwnRows.of(JobApplication.class, WITH_ALL + "a.id = :id and a.binnedAt is null")
                .with("id", id)
                .first()
                .orElseThrow(() -> new NotFound("application"));
    }

    /**
     * As {@link #require}, and holds the row until the transaction ends, so that two changes of one history follow each
     * other.
     */
    public static JobApplication requireForChange(UUID id) {
        return OwnRows.of(
                        JobApplication.class,
                        "from JobApplication a where a.candidateId = :candidate and a.id = :id and a.binnedAt is null")
                .with("id", id)
                .locked()
                .first()
                .orElseThrow(() -> new NotFound("application"));
    }

    /** @throws NotFound when the candidate has no such application in the bin */
    public static JobApplication requireBinned(UUID id) {
        return inBin(id).orElseThrow(() -> new NotFound("application in the bin"));
    }

    /** The application with this id, if it is in the candidate's bin. */
    public static Optional<JobApplication> inBin(UUID id) {
        return OwnRows.of(JobApplication.class, WITH_ALL + "a.id = :id and a.binnedAt is not null")
                .with("id", id)
                .first();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void describe(ApplicationDetails details, Moment moment) {
        Guide.check(guide, List.of(careerPaths), details.guide(), details.careerPaths());
        describe(details, tags(), moment);
    }

    /**
     * As {@link #describe(ApplicationDetails, Moment)}, for tags that were read together with those of other applications,
     * and for a guide and career paths that are taken as they stand.
     */
    public void describe(ApplicationDetails details, List<String> presentTags, Moment moment) {
        InvalidInput.unlessValid(details);
        if (details.equals(details(presentTags))) {
            return;
        }
        boolean otherChecklists =
                !Objects.equals(details.guide(), guide) || !Objects.equals(details.deadline(), deadline);
        write(details, company.orNamed(details.company(), moment.now()));
        updatedAt = moment.now();
        tellOfChange();
        if (otherChecklists) {
            Checklist.follow(this, moment);
        }
        if (!details.tags().equals(presentTags)) {
            Tagging.replace(this, details.tags());
        }
        if (!Objects.equals(details.followUpOn(), followUpOn)) {
            hold();
            FollowUps.plan(this, details.followUpOn(), moment);
            followTasks(moment);
        }
    }

    /**
     * Enters a stage.
     *
     * @param details which and when; an earlier date than the latest change adds to the past and moves nothing
     * @throws AlreadyEnded when the application has ended and the change is not dated before its end
     */
    public StageChange moveTo(StageChangeDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (hasEnded() && moment.dayOf(details.enteredAt()).isAfter(closedOn)) {
            throw new AlreadyEnded();
        }
        return enter(details, false, moment);
    }

    /** Enters a stage now. */
    public StageChange moveTo(Stage next, Moment moment) {
        if (hasEnded()) {
            throw new AlreadyEnded();
        }
        return moveTo(new StageChangeDetails(next, moment.now(), null), moment);
    }

    /** Ends the application, or corrects how it ended. */
    public void end(Ending ending, Moment moment) {
        InvalidInput.unlessValid(ending);
        boolean endedBefore = hasEnded();
        ends(ending, moment);
        updatedAt = moment.now();
        if (endedBefore) {
            TimelineEntry.ofEnding(this).correct(endedAt(moment), outcome.name(), moment.now());
            tellOfChange();
        } else {
            TimelineEntry.record(this, TimelineEntry.Type.OUTCOME, outcome.name(), endedAt(moment));
        }
        Rhythm.follow(this, latestChange(), moment);
        if (furthestKind == StageKind.OFFER) {
            AnswerTask.conclude(this, moment);
        }
    }

    /** Opens the application again, in the stage it ended in. Nothing happens when it is open. */
    public void reopen(Moment moment) {
        if (hasEnded()) {
            outcome = null;
            closedOn = null;
            outcomeReason = null;
            happened(TimelineEntry.Type.REOPENED, moment);
            Rhythm.follow(this, latestChange(), moment);
        }
    }

    /** Puts the application out of sight. Nothing happens when it is archived. */
    public void archive(Moment moment) {
        archive(moment.now(), moment);
    }

    /** As {@link #archive(Moment)}, for one that has been out of sight since an earlier time. */
    public void archive(Instant since, Moment moment) {
        if (archivedAt == null) {
            archivedAt = since;
            updatedAt = moment.now();
            TimelineEntry.record(this, TimelineEntry.Type.ARCHIVED, null, since);
        }
    }

    /** Takes the application out of the archive. Nothing happens when it is not in it. */
    public void unarchive(Moment moment) {
        if (archivedAt != null) {
            archivedAt = null;
            happened(TimelineEntry.Type.UNARCHIVED, moment);
        }
    }

    /** Moves the application to the bin, out of every list. */
    public void bin(Moment moment) {
        binnedAt = moment.now();
        happened(TimelineEntry.Type.BINNED, moment);
    }

    /** Takes the application out of the bin. */
    public void restore(Moment moment) {
        binnedAt = null;
        happened(TimelineEntry.Type.RESTORED, moment);
    }

    /**
     * Makes one application of two that are the same. Everything of the other moves over, empty fields are filled, and
     * what differs is kept as notes; then the other is gone for good. Holds no entities over the call: the session is
     * cleared.
     *
     * @param keptId the application that stays
     * @param goneId the one that goes
     * @return the one that stayed
     * @throws NotFound when the candidate does not have both, or one is in the bin
     * @throws InvalidInput when both are the same one
     */
    public static JobApplication merge(UUID keptId, UUID goneId, Moment moment) {
        return Merge.of(keptId, goneId, moment);
    }

    /**
     * A part of what is in the bin, the latest first, with company and stage, in one statement.
     *
     * @param after only what follows this place; null begins at the latest
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<JobApplication> inTheBin(Place after, int limit) {
        Conditions conditions = new Conditions().and("a.binnedAt is not null");
        if (after != null) {
            conditions.before("a.binnedAt", Instant.parse(after.value()), "a.id", after.id());
        }
        return OwnRows.of(JobApplication.class, WITH_ALL + conditions.hql() + " order by a.binnedAt desc, a.id desc")
                .with(conditions.values())
                .atMost(limit)
                .list();
    }

    /** How many applications are in the bin. */
    public static long countInTheBin() {
        return count("binnedAt is not null");
    }

    /** The place behind this application among those in the bin. */
    public Place placeInTheBin() {
        return new Place(binnedAt.toString(), id);
    }

    /** Erases an application that is in the bin, with all that belongs to it, at once and for good. */
    public void erase() {
        eraseBinned("id = :id", "id", id, 1);
    }

    /**
     * Erases what was put into the bin before an instant, for good. Rows that somebody else is erasing are left to them.
     *
     * @param limit at most this many
     * @return how many were erased
     */
    public static int eraseBinnedBefore(Instant instant, int limit) {
        return eraseBinned("binned_at < :instant", "instant", instant, limit);
    }

    /** From when on it is erased; it must be in the bin. */
    public Instant erasedFrom() {
        return binnedAt.plus(KEPT_IN_BIN);
    }

    /** Whether it has an outcome. */
    public boolean hasEnded() {
        return outcome != null;
    }

    /** The names of its tags, in order. */
    public List<String> tags() {
        return Tagging.namesOn(List.of(id)).getOrDefault(id, List.of());
    }

    /** What the candidate wrote down about it. */
    public ApplicationDetails details() {
        return details(tags());
    }

    private StageChange enter(StageChangeDetails details, boolean madeByCreation, Moment moment) {
        StageChange change = new StageChange(this, details, madeByCreation, moment.now());
        change.persist();
        TimelineEntry.record(change, madeByCreation ? TimelineEntry.Type.CREATED : TimelineEntry.Type.STAGE);
        followHistory(moment);
        return change;
    }

    /** Brings the current stage, the furthest kind and the day of applying into step with the stage changes. */
    void followHistory(Moment moment) {
        List<StageChange> changes = StageChange.of(this);
        Instant earliestDated = changes.stream()
                .filter(change -> !change.madeByCreation)
                .map(change -> change.enteredAt)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        changes.forEach(change -> change.giveWayTo(earliestDated, moment.now()));
        StageChange latest = changes.stream().max(StageChange.IN_ORDER).orElseThrow();
        stage = latest.stage;
        stageEnteredAt = latest.enteredAt;
        furthestKind = changes.stream().map(change -> change.stage.kind).reduce(StageKind.SAVED, StageKind::orFurther);
        if (appliedOn == null) {
            appliedOn = changes.stream()
                    .filter(change -> change.stage.kind == StageKind.APPLIED)
                    .map(change -> change.enteredAt)
                    .min(Instant::compareTo)
                    .map(moment::dayOf)
                    .orElse(null);
        }
        updatedAt = moment.now();
        Rhythm.follow(this, latest, moment);
        if (guide != null) {
            Checklist.follow(this, moment);
        }
    }

    /** Brings the follow-up day into step with the open follow-ups. */
    void followTasks(Moment moment) {
        followTasks(Task.openFollowUps(this), moment);
    }

    /** As {@link #followTasks(Moment)}, with the open follow-ups that have a day. */
    void followTasks(List<Task> open, Moment moment) {
        LocalDate next =
                open.stream().map(task -> task.dueOn).min(LocalDate::compareTo).orElse(null);
        if (!Objects.equals(next, followUpOn)) {
            followUpOn = next;
            updatedAt = moment.now();
        }
    }

    /** Holds the row until the transaction ends, so that what is derived from its parts is derived one after the other. */
    public void hold() {
        Panache.getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Ends as another one did, whose timeline tells it already. */
    void takeEnding(JobApplication other, Moment moment) {
        outcome = other.outcome;
        closedOn = other.closedOn;
        outcomeReason = other.outcomeReason;
        updatedAt = moment.now();
        Rhythm.follow(this, latestChange(), moment);
    }

    /** The rows are chosen in an array of their own, because PostgreSQL may run a plain subquery for each row anew. */
    private static int eraseBinned(String condition, String parameter, Object value, int limit) {
        return Panache.getEntityManager()
                .createNativeQuery("delete from job_application where candidate_id = :candidate and id = any (array("
                        + " select id from job_application where candidate_id = :candidate and binned_at is not null and "
                        + condition + " order by binned_at limit :limit for update skip locked))")
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter(parameter, value)
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** Of what the timeline does not tell. */
    void tellOfChange() {
        Outbox.tell(WebhookEvent.APPLICATION_CHANGED, id);
    }

    private StageChange latestChange() {
        return StageChange.of(this).stream().max(StageChange.IN_ORDER).orElseThrow();
    }

    private void ends(Ending ending, Moment moment) {
        outcome = ending.outcome();
        closedOn = ending.closedOn() == null ? moment.today() : ending.closedOn();
        outcomeReason = ending.reason();
    }

    private Instant endedAt(Moment moment) {
        return closedOn.equals(moment.today()) ? moment.now() : moment.startOf(closedOn);
    }

    private void happened(TimelineEntry.Type type, Moment moment) {
        updatedAt = moment.now();
        TimelineEntry.record(this, type, null, moment.now());
    }
}
