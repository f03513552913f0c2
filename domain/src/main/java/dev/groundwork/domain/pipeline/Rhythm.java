package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * "In a stage of this kind and quiet for so many days: follow up." Makes one task for the latest stage change of an open
 * application. A stage kind has one rhythm or none.
 */
@Entity
@Table(name = "rhythm")
public class Rhythm extends OwnedEntity {

    private static final List<RhythmDetails> THE_USUAL = List.of(
            new RhythmDetails(StageKind.APPLIED, 7, "Ask about the application"),
            new RhythmDetails(StageKind.SCREENING, 5, "Ask about the next step"),
            new RhythmDetails(StageKind.INTERVIEWING, 4, "Ask how the interview went"),
            new RhythmDetails(StageKind.OFFER, 2, "Answer the offer"));

    /** So that an import of old applications makes no heap of overdue tasks. */
    private static final int TOO_LATE_AFTER_DAYS = 14;

    @Version
    public int version;

    @Column(name = "stage_kind")
    @Enumerated(EnumType.STRING)
    public StageKind stageKind;

    /** How many days after entering the stage, 1 to 90. */
    public int days;

    /** What its tasks are called. */
    public String title;

    protected Rhythm() {}

    /** Gives a new candidate the rhythms everybody starts with. */
    public static void createTheUsual() {
        THE_USUAL.forEach(Rhythm::keep);
    }

    /** Whether the candidate has just the rhythms everybody starts with. */
    public static boolean areTheUsual() {
        return inOrder().stream().map(Rhythm::details).toList().equals(THE_USUAL);
    }

    /** The candidate's rhythms in the order of their stage kinds. */
    public static List<Rhythm> inOrder() {
        return Rhythm.<Rhythm>listAll().stream()
                .sorted(Comparator.comparing(rhythm -> rhythm.stageKind))
                .toList();
    }

    /** The rhythm of a stage kind, if it has one. */
    public static Optional<Rhythm> of(StageKind stageKind) {
        return OwnRows.of(Rhythm.class, "from Rhythm r where r.candidateId = :candidate and r.stageKind = :kind")
                .with("kind", stageKind)
                .first();
    }

    /** @throws NotFound when the candidate has no such rhythm */
    public static Rhythm require(UUID id) {
        return Rhythm.<Rhythm>findByIdOptional(id).orElseThrow(() -> new NotFound("rhythm"));
    }

    /** Sets the rhythm of a stage kind, whether it had one or not. Tasks that are there stay as they are. */
    public static Rhythm keep(RhythmDetails details) {
        InvalidInput.unlessValid(details);
        Rhythm rhythm = of(details.stageKind()).orElseGet(Rhythm::new);
        rhythm.stageKind = details.stageKind();
        rhythm.days = details.days();
        rhythm.title = details.title();
        rhythm.persist();
        return rhythm;
    }

    /** Ends the rhythm. Tasks that are there stay as they are. */
    public void remove() {
        delete();
    }

    /** What the candidate decided. */
    public RhythmDetails details() {
        return new RhythmDetails(stageKind, days, title);
    }

    /**
     * Brings the rhythm's task of an application into step with its history: open ones of earlier stages go, and the
     * latest change has its task made once, unless a follow-up is planned already.
     */
    static void follow(JobApplication application, StageChange latest, Moment moment) {
        List<Task> planned = new ArrayList<>(Task.openFollowUps(application));
        List<Task> past = planned.stream()
                .filter(task ->
                        task.stageChange != null && (application.hasEnded() || !task.stageChange.equals(latest)))
                .toList();
        past.forEach(Rhythm::withdraw);
        planned.removeAll(past);
        if (!application.hasEnded() && planned.isEmpty() && !latest.taskMade) {
            of(latest.stage.kind).ifPresent(rhythm -> rhythm.dayAfter(latest.enteredAt, moment)
                    .ifPresent(day -> planned.add(rhythm.makeTask(latest, day, moment))));
        }
        application.followTasks(planned, moment);
    }

    /** Takes a task back as if it had not been made, so that it is made again when its stage change counts again. */
    static void withdraw(Task task) {
        task.stageChange.taskMade = false;
        task.delete();
    }

    /** The day to follow up after entering a stage at some time; none when that is long past. */
    Optional<LocalDate> dayAfter(Instant enteredAt, Moment moment) {
        LocalDate day = moment.dayOf(enteredAt).plusDays(days);
        return day.isBefore(moment.today().minusDays(TOO_LATE_AFTER_DAYS)) ? Optional.empty() : Optional.of(day);
    }

    /** Makes the task of a stage change. */
    Task makeTask(StageChange change, LocalDate dueOn, Moment moment) {
        change.taskMade = true;
        return Task.plan(new TaskDetails(change.application, TaskKind.FOLLOW_UP, title, dueOn, null), change, moment);
    }
}
