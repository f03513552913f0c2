package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something to be done, maybe by a day, maybe again and again. Every verb brings its application's follow-up day into step. */
@Entity
@Table(name = "task")
public class Task extends OwnedEntity {

    private static final LocalDate AFTER_ALL_DAYS = LocalDate.of(9999, 12, 31);

    /** A task without a day comes after all that have one. */
    private static final String DAY = "coalesce(t.dueOn, date 9999-12-31)";

    /** Longer than from any day of a search to what is done of it. */
    private static final Duration AGES = Duration.ofDays(36_500);

    @Version
    public int version;

    /** What it belongs to; null for a task of its own. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    /** The stage change whose rhythm made it; null when the candidate did. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stage_change_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public StageChange stageChange;

    /** The recurring task whose completion made it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "follows_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Task follows;

    @Enumerated(EnumType.STRING)
    public TaskKind kind;

    public String title;

    @Column(name = "due_on")
    public LocalDate dueOn;

    /** After how long it is due again once done, an ISO 8601 period; null for never. */
    public String recurrence;

    /** When it was done; null while it is open. */
    @Column(name = "completed_at")
    public Instant completedAt;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Task() {}

    /** Plans something. */
    public static Task create(TaskDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        hold(details.application());
        Task task = plan(details, moment);
        follow(task.application, moment);
        return task;
    }

    /** The task with application and company. @throws NotFound when the candidate has no such task, or it is in the bin */
    public static Task require(UUID id) {
        return Task.<Task>find(
                        "select t from Task t left join fetch t.application a left join fetch a.company"
                                + " where t.id = ?1 and (t.application is null or a.binnedAt is null)",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("task"));
    }

    /** The tasks of an application: the open ones by day, then the done ones, the latest first. */
    public static List<Task> of(JobApplication application) {
        return OwnRows.of(
                        Task.class,
                        "from Task t where t.candidateId = :candidate and t.application = :application"
                                + " order by t.completedAt desc nulls first, coalesce(t.dueOn, date 9999-12-31), t.id")
                .with("application", application)
                .list();
    }

    /**
     * A part of the candidate's tasks with application, company and stage by the day they are due, those without one
     * last, in one statement.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Task> page(TaskFilter filter, Place after, int limit) {
        Conditions conditions = filter.conditions();
        if (after != null) {
            conditions.after(DAY, LocalDate.parse(after.value()), "t.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select t from Task t left join fetch t.application a left join fetch a.company"
                                        + " left join fetch a.stage where " + conditions.hql() + " order by " + DAY
                                        + ", t.id",
                                Task.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long count(TaskFilter filter) {
        Conditions conditions = filter.conditions();
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select count(t) from Task t left join t.application a where " + conditions.hql(),
                                Long.class))
                .getSingleResult();
    }

    /** What was done since an instant, the latest first, with application, company and stage. */
    public static List<Task> doneSince(Instant instant, int limit) {
        return Task.<Task>find(
                        "select t from Task t left join fetch t.application a left join fetch a.company"
                                + " left join fetch a.stage where t.completedAt >= ?1"
                                + " and (t.application is null or a.binnedAt is null) order by t.completedAt desc, t.id",
                        instant)
                .page(0, limit)
                .list();
    }

    /**
     * What is to be done by a day, the longest due first, then what was done since an instant, the latest first; with
     * application, company and stage, in one statement. Both ends of each range are told, so that PostgreSQL takes it for
     * narrow and goes by keys.
     */
    public static List<Task> dueByOrDoneSince(LocalDate day, Instant instant, int limit) {
        return OwnRows.of(
                        Task.class,
                        "select t from Task t left join fetch t.application a left join fetch a.company"
                                + " left join fetch a.stage where t.candidateId = :candidate"
                                + " and (t.completedAt is null and t.dueOn >= date 0001-01-01 and t.dueOn <= :day"
                                + " or t.completedAt >= :since and t.completedAt < :end)"
                                + " and (t.application is null or a.binnedAt is null)"
                                + " order by t.completedAt desc nulls first, t.dueOn, t.id")
                .with("day", day)
                .with("since", instant)
                .with("end", instant.plus(AGES))
                .atMost(limit)
                .list();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(TaskDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (details.equals(details())) {
            return;
        }
        JobApplication before = application;
        hold(before);
        hold(details.application());
        write(details, moment.now());
        follow(before, moment);
        follow(application, moment);
    }

    /**
     * Does it; nothing happens when it is done.
     *
     * @return its successor, where it recurs: due whole periods later on the first such day after today
     */
    public Optional<Task> complete(Moment moment) {
        return isDone() ? successor() : complete(moment.now(), moment);
    }

    /** As {@link #complete(Moment)}, at another time than now; where it is done already, that time is corrected. */
    public Optional<Task> complete(Instant at, Moment moment) {
        Instant when = InvalidInput.unlessValid(new Completion(at)).completedAt();
        if (isDone()) {
            correctCompletion(when, moment);
            return successor();
        }
        hold(application);
        completedAt = when;
        updatedAt = moment.now();
        if (application != null) {
            TimelineEntry.record(
                    application, TimelineEntry.Type.TASK, title, completedAt, TimelineEntry.SubjectType.TASK, id);
        }
        Optional<Task> successor = Optional.ofNullable(recurrence).map(period -> repeat(moment));
        follow(application, moment);
        return successor;
    }

    /** Takes back that it was done, and with it its successor, unless that is done, too. Nothing happens when it is open. */
    public void reopen(Moment moment) {
        if (!isDone()) {
            return;
        }
        hold(application);
        completedAt = null;
        updatedAt = moment.now();
        TimelineEntry.forget(id);
        successor().filter(successor -> !successor.isDone()).ifPresent(Task::delete);
        follow(application, moment);
    }

    /** Deletes the task. */
    public void remove(Moment moment) {
        hold(application);
        TimelineEntry.forget(id);
        successor().ifPresent(successor -> successor.follows = null);
        delete();
        follow(application, moment);
    }

    /** Whether it is done. */
    public boolean isDone() {
        return completedAt != null;
    }

    /** What the candidate wrote down about it. */
    public TaskDetails details() {
        return new TaskDetails(application, kind, title, dueOn, recurrence);
    }

    /** The place behind this task. */
    public Place place() {
        return new Place((dueOn == null ? AFTER_ALL_DAYS : dueOn).toString(), id);
    }

    /** The open follow-ups of an application that have a day, the earliest first. */
    static List<Task> openFollowUps(JobApplication application) {
        return OwnRows.of(
                        Task.class,
                        "from Task t where t.candidateId = :candidate and t.application = :application"
                                + " and t.kind = FOLLOW_UP and t.completedAt is null and t.dueOn is not null"
                                + " order by t.dueOn, t.id")
                .with("application", application)
                .list();
    }

    /** The tasks that the rhythm made for a stage change: none or one. */
    static List<Task> madeFor(StageChange change) {
        return list("stageChange", change);
    }

    /** Plans something without bringing the application into step. */
    static Task plan(TaskDetails details, Moment moment) {
        return plan(details, null, moment);
    }

    /** As {@link #plan(TaskDetails, Moment)}, for the rhythm of a stage change. */
    static Task plan(TaskDetails details, StageChange stageChange, Moment moment) {
        Task task = new Task();
        task.stageChange = stageChange;
        task.createdAt = moment.now();
        task.write(details, moment.now());
        task.persist();
        return task;
    }

    private record Completion(@PlausibleInstant Instant completedAt) {

        Completion {
            completedAt = completedAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private void correctCompletion(Instant at, Moment moment) {
        if (!at.equals(completedAt)) {
            completedAt = at;
            updatedAt = moment.now();
            TimelineEntry.about(id).forEach(entry -> entry.correct(at, title, moment.now()));
        }
    }

    private Task repeat(Moment moment) {
        LocalDate due = dueOn == null ? moment.today() : dueOn;
        Task successor = plan(
                new TaskDetails(
                        application, kind, title, Recurrence.Days.next(due, recurrence, moment.today()), recurrence),
                moment);
        successor.follows = this;
        return successor;
    }

    private Optional<Task> successor() {
        return find("follows", this).firstResultOptional();
    }

    private void write(TaskDetails details, Instant now) {
        application = details.application();
        kind = details.kind();
        title = details.title();
        dueOn = details.dueOn();
        recurrence = details.recurrence();
        updatedAt = now;
    }

    private static void hold(JobApplication application) {
        if (application != null) {
            application.hold();
        }
    }

    private static void follow(JobApplication application, Moment moment) {
        if (application != null) {
            application.followTasks(moment);
        }
    }
}
