package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.NewApplication;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import java.util.UUID;

/** An application that rows of a file are about: one of the candidate's, or one that the file will make. */
final class Draft {

    /** Of the application; null until a new one is written. */
    UUID id;

    /** In the bin: known, but left alone. */
    final boolean binned;

    /** What rows are compared with. */
    final MatchKeys keys;

    /** Whether a row has the day to follow up, be it empty. */
    boolean followUpTold;

    /** As it is in the account; null for a new one. */
    private ApplicationState before;

    /** As it will be; null until a first row has said something of a new one. */
    private ApplicationState after;

    Draft(UUID id, boolean binned, MatchKeys keys) {
        this.id = id;
        this.binned = binned;
        this.keys = keys;
    }

    void is(ApplicationState state) {
        before = state;
        after = state;
    }

    ApplicationState state() {
        return after;
    }

    void becomes(ApplicationState state) {
        after = state;
    }

    NewApplication asNew() {
        return after.asNew(followUpTold);
    }

    boolean isNew() {
        return before == null && after != null;
    }

    boolean isChanged() {
        return before != null && !before.equals(after);
    }

    /** Does to the application what the rows say. */
    void applyTo(JobApplication application, Moment moment) {
        application.describe(after.details(), before.details().tags(), moment);
        move(application, moment);
        if (after.archivedAt() == null) {
            application.unarchive(moment);
        } else {
            application.archive(after.archivedAt(), moment);
        }
    }

    private void move(JobApplication application, Moment moment) {
        if (after.ending() == null || !after.moves().isEmpty()) {
            application.reopen(moment);
        }
        for (StageChangeDetails move : after.moves()) {
            application.moveTo(move, moment);
        }
        if (after.ending() != null
                && (!application.hasEnded() || !after.ending().equals(before.ending()))) {
            application.end(after.ending(), moment);
        }
    }
}
