package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.ApplicationBatch;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.NewApplication;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import java.util.Objects;
import java.util.UUID;

/** An application that rows of a file are about: one of the candidate's, or one that the file will make. */
final class Draft {

    /** Of the application; null until it is known what a new one is like. */
    UUID id;

    /** In the bin: known, but left alone. */
    final boolean binned;

    /** What rows are compared with. */
    final MatchKeys keys;

    /** How many rows about it are still to come. */
    int rows;

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
        if (id == null) {
            id = ApplicationBatch.newId();
        }
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

    /** Whether more changes than what the candidate wrote: that has a story, which the application tells itself. */
    boolean hasStory() {
        return !after.moves().isEmpty()
                || !Objects.equals(before.ending(), after.ending())
                || !Objects.equals(before.archivedAt(), after.archivedAt())
                || !Objects.equals(
                        before.details().followUpOn(), after.details().followUpOn())
                || !Objects.equals(before.details().guide(), after.details().guide())
                || !Objects.equals(before.details().deadline(), after.details().deadline());
    }

    /** What the candidate has written about it, after the rows. */
    ApplicationDetails details() {
        return after.details();
    }

    boolean hasOtherTags() {
        return !before.details().tags().equals(after.details().tags());
    }

    /** What it was and will be is not needed any more. */
    void forget() {
        before = null;
        after = null;
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
