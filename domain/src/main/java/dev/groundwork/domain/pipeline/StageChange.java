package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Tuple;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** "Entered this stage at that time": the events that an application's history is made of. Dated and editable. */
@Entity
@Table(name = "stage_change")
public class StageChange extends OwnedEntity {

    /** Oldest first; of two at the same instant the one written last counts as later. */
    static final Comparator<StageChange> IN_ORDER = Comparator.comparing((StageChange change) -> change.enteredAt)
            .thenComparing(change -> change.updatedAt)
            .thenComparing(change -> change.id);

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Stage stage;

    @Column(name = "entered_at")
    public Instant enteredAt;

    public String note;

    /** Made together with the application rather than dated by the candidate: it gives way to an earlier date. */
    @Column(name = "made_by_creation", updatable = false)
    public boolean madeByCreation;

    /** Whether its rhythm has made its task, which may be gone since. */
    @Column(name = "task_made")
    public boolean taskMade;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected StageChange() {}

    StageChange(JobApplication application, StageChangeDetails details, boolean madeByCreation, Instant now) {
        this.application = application;
        this.madeByCreation = madeByCreation;
        createdAt = now;
        describe(details, now);
    }

    /** The changes of an application, oldest first. */
    public static List<StageChange> of(JobApplication application) {
        return OwnRows.of(
                        StageChange.class,
                        "from StageChange c join fetch c.stage s where c.candidateId = :candidate"
                                + " and s.candidateId = :candidate and c.application = :application")
                .with("application", application)
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    /** How many applications are or were in each stage, those in the bin included; stages without any are left out. */
    public static Map<UUID, Long> applicationsByStage() {
        return Panache.getEntityManager()
                .createQuery(
                        "select c.stage.id, count(distinct c.application.id) from StageChange c group by c.stage.id",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }

    /** @throws NotFound when this application has no such change */
    public static StageChange require(JobApplication application, UUID id) {
        return StageChange.<StageChange>find(
                        "from StageChange c join fetch c.stage where c.application = ?1 and c.id = ?2", application, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("stage change"));
    }

    /** Corrects the change; the application's current stage follows. */
    public void amend(StageChangeDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        adjustTask(details, moment);
        describe(details, moment.now());
        TimelineEntry.about(id).forEach(entry -> entry.correct(enteredAt, stage.name, moment.now()));
        application.followHistory(moment);
        application.tellOfChange();
    }

    /**
     * Takes the change out of the history.
     *
     * @throws OnlyStageChange when the application has no other
     */
    public void remove(Moment moment) {
        if (count("application", application) == 1) {
            throw new OnlyStageChange();
        }
        TimelineEntry.forget(id);
        Task.madeFor(this).forEach(task -> {
            if (task.isDone()) {
                task.stageChange = null;
            } else {
                task.delete();
            }
        });
        delete();
        application.followHistory(moment);
        application.tellOfChange();
    }

    /** The details as last written. */
    public StageChangeDetails details() {
        return new StageChangeDetails(stage, enteredAt, note);
    }

    /** Moves the change made by creation back to the earliest dated one. */
    void giveWayTo(Instant earliest, Instant now) {
        if (madeByCreation && enteredAt.isAfter(earliest)) {
            enteredAt = earliest;
            TimelineEntry.about(id).forEach(entry -> entry.correct(enteredAt, stage.name, now));
        }
    }

    /** Gives it a place in the past, before what was written later. */
    void dateBack(Instant to, Instant writtenAt) {
        enteredAt = to;
        updatedAt = writtenAt;
        TimelineEntry.about(id).forEach(entry -> entry.correct(enteredAt, stage.name, writtenAt));
    }

    /** The task of its rhythm moves by as many days as the change; for another kind of stage another one is made. */
    private void adjustTask(StageChangeDetails details, Moment moment) {
        long days = ChronoUnit.DAYS.between(moment.dayOf(enteredAt), moment.dayOf(details.enteredAt()));
        Task.madeFor(this).stream().filter(task -> !task.isDone()).forEach(task -> {
            if (details.stage().kind != stage.kind) {
                Rhythm.withdraw(task);
            } else if (task.dueOn != null) {
                task.dueOn = task.dueOn.plusDays(days);
            }
        });
    }

    private void describe(StageChangeDetails details, Instant now) {
        stage = details.stage();
        enteredAt = details.enteredAt();
        note = details.note();
        updatedAt = now;
    }
}
