package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one row does to an application, or which application it makes. */
final class RowEffect {

    private static final ApplicationDetails NOTHING = ApplicationDetails.of(null, null);
    private static final Duration JUST_BEFORE = Duration.ofMillis(1);

    private final ImportedApplication imported;
    private final ImportFormat format;
    private final ImportRow row;
    private final StageWords stages;
    private final Moment moment;

    RowEffect(PlannedRow planned, StageWords stages, Moment moment) {
        this.imported = planned.imported;
        this.format = planned.format;
        this.row = planned.row;
        this.stages = stages;
        this.moment = moment;
    }

    /** The application that the row makes. */
    ApplicationState beginning() {
        Stage stage = told().orElseGet(stages::first);
        Instant enteredAt = enteredAt(stage);
        ImportedApplication complete = withDayOfApplying(stage, enteredAt);
        ApplicationDetails details = complete.mergedInto(NOTHING, format.overwrites());
        ApplicationState begun =
                new ApplicationState(details, null, null, StageKind.SAVED, null, archivedAt(null), List.of());
        StageKind furthest = imported.get(ApplicationColumn.FURTHEST_KIND, StageKind.class);
        if (furthest != null && stages.nearest(furthest).kind.compareTo(stage.kind) > 0) {
            begun = begun.movedTo(stages.nearest(furthest), enteredAt.minus(JUST_BEFORE));
        } else if (wasAppliedForBefore(stage, enteredAt)) {
            begun = begun.movedTo(
                    stages.nearest(StageKind.APPLIED),
                    moment.startOf(imported.get(ApplicationColumn.APPLIED_ON, LocalDate.class)));
        }
        return begun.movedTo(stage, enteredAt).ended(ending(null));
    }

    /** Others' files tell where an application is and when it was applied for: two stages of its history. */
    private boolean wasAppliedForBefore(Stage stage, Instant enteredAt) {
        LocalDate appliedOn = imported.get(ApplicationColumn.APPLIED_ON, LocalDate.class);
        return !format.overwrites()
                && appliedOn != null
                && stage.kind.compareTo(StageKind.APPLIED) > 0
                && moment.startOf(appliedOn).isBefore(enteredAt);
    }

    /** The application after the row. */
    ApplicationState on(ApplicationState before) {
        ApplicationState moved = moved(before);
        return moved.describedAs(details(moved))
                .ended(ending(before.ending()))
                .archived(archivedAt(before.archivedAt()));
    }

    private ApplicationState moved(ApplicationState before) {
        Stage stage = told().orElse(before.stage());
        Instant told = imported.get(ApplicationColumn.STAGE_ENTERED_AT, Instant.class);
        if (format.overwrites()) {
            boolean later = told != null && told.isAfter(before.stageEnteredAt());
            return stage.equals(before.stage()) || isGuessOf(before.stage(), stage)
                    ? before
                    : before.movedTo(stage, later ? told : moment.now());
        }
        boolean forward = before.ending() == null && stage.kind.compareTo(before.furthestKind()) > 0;
        return forward ? before.movedTo(stage, told == null ? moment.now() : told) : before;
    }

    /** A stage that the candidate does not have is as well any of its kind. */
    private boolean isGuessOf(Stage present, Stage told) {
        return present.kind == told.kind
                && stages.named(imported.get(ApplicationColumn.STAGE, String.class))
                        .isEmpty();
    }

    private Optional<Stage> told() {
        String word = imported.get(ApplicationColumn.STAGE, String.class);
        if (word == null) {
            return ofKind();
        }
        Optional<Stage> named = stages.named(word);
        if (named.isPresent()) {
            return named;
        }
        Stage nearest = stages.nearest(word, imported.get(ApplicationColumn.STAGE_KIND, StageKind.class));
        format.columns().stream()
                .filter(column -> column.field() == ApplicationColumn.STAGE && row.has(column))
                .forEach(column -> row.tell(column, "is none of your stages; " + nearest.name + " is the nearest"));
        return Optional.of(nearest);
    }

    /** What the words of others' files mean is known without a stage's name. */
    private Optional<Stage> ofKind() {
        return format.overwrites()
                ? Optional.empty()
                : Optional.ofNullable(imported.get(ApplicationColumn.STAGE_KIND, StageKind.class))
                        .map(stages::nearest);
    }

    /** A file that knows the day of applying but not the time tells when the stage was entered. */
    private Instant enteredAt(Stage stage) {
        Instant told = imported.get(ApplicationColumn.STAGE_ENTERED_AT, Instant.class);
        LocalDate appliedOn = imported.get(ApplicationColumn.APPLIED_ON, LocalDate.class);
        if (told == null && stage.kind == StageKind.APPLIED && appliedOn != null) {
            return moment.startOf(appliedOn);
        }
        return told == null ? moment.now() : told;
    }

    /** Only our own export leaves the day empty on purpose. */
    private ImportedApplication withDayOfApplying(Stage stage, Instant enteredAt) {
        boolean leftEmpty = imported.tells(ApplicationColumn.APPLIED_ON)
                && imported.tells(ApplicationColumn.ID)
                && format.overwrites();
        boolean told = imported.get(ApplicationColumn.APPLIED_ON, LocalDate.class) != null;
        return told || leftEmpty || stage.kind != StageKind.APPLIED
                ? imported
                : imported.with(ApplicationColumn.APPLIED_ON, moment.dayOf(enteredAt));
    }

    private ApplicationDetails details(ApplicationState before) {
        ApplicationDetails kept = before.details();
        ApplicationDetails merged = imported.mergedInto(kept, format.overwrites());
        ImportedApplication same = imported;
        if (Names.key(merged.company()) != null && Names.key(merged.company()).equals(Names.key(kept.company()))) {
            same = same.without(ApplicationColumn.COMPANY);
        }
        if (keys(merged.tags()).equals(keys(kept.tags()))) {
            same = same.without(ApplicationColumn.TAGS);
        }
        if (merged.appliedOn() == null && before.stage().kind == StageKind.APPLIED) {
            same = same.without(ApplicationColumn.APPLIED_ON);
        }
        return same == imported ? merged : same.mergedInto(kept, format.overwrites());
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(Names::key).toList();
    }

    private Ending ending(Ending before) {
        Outcome told = imported.get(ApplicationColumn.OUTCOME, Outcome.class);
        boolean ends = format.overwrites() ? imported.tells(ApplicationColumn.OUTCOME) : before == null;
        Outcome outcome = ends ? told : before == null ? null : before.outcome();
        if (outcome == null) {
            refuseWithoutOutcome(ApplicationColumn.CLOSED_ON);
            refuseWithoutOutcome(ApplicationColumn.OUTCOME_REASON);
            return null;
        }
        LocalDate closedOn = imported.get(ApplicationColumn.CLOSED_ON, LocalDate.class);
        if (closedOn == null || !format.overwrites() && before != null) {
            closedOn = before == null ? moment.today() : before.closedOn();
        }
        boolean gives = format.overwrites() ? imported.tells(ApplicationColumn.OUTCOME_REASON) : before == null;
        String reason = gives
                ? imported.get(ApplicationColumn.OUTCOME_REASON, String.class)
                : before == null ? null : before.reason();
        return new Ending(outcome, closedOn, reason);
    }

    private void refuseWithoutOutcome(ApplicationColumn field) {
        if (imported.get(field, Object.class) != null) {
            row.refuse(row.columnOf(field, format.columns()), "must be empty while the application has no outcome");
        }
    }

    /** When it was archived counts only where it was not. */
    private Instant archivedAt(Instant before) {
        Instant told = imported.get(ApplicationColumn.ARCHIVED_AT, Instant.class);
        boolean empties = format.overwrites() && imported.tells(ApplicationColumn.ARCHIVED_AT) && told == null;
        return empties ? null : before == null ? told : before;
    }
}
