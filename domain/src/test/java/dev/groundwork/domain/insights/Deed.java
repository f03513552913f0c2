package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a candidate does to an application: told of plain data, and done by the verbs. */
interface Deed {

    /** Tells it of plain data. */
    void tell(ToldApplication application, Instant now);

    /**
     * Does it.
     *
     * @param changes the ids of its stage changes, in the order in which they were written first
     */
    void perform(JobApplication application, List<UUID> changes, Moment moment);

    /** When something is done. */
    record Done(Deed deed, Instant now) {}

    record Enter(String stage, Instant at) implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.enter(stage, at, now, false);
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            application.moveTo(new StageChangeDetails(Stage.named(stage), at, null), moment);
        }
    }

    record Amend(int change, String stage, Instant at) implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            ToldApplication.Change amended = application.changes.get(change);
            amended.stage = stage;
            amended.enteredAt = at;
            amended.writtenAt = now;
            application.settle();
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            StageChange.require(application, changes.get(change))
                    .amend(new StageChangeDetails(Stage.named(stage), at, null), moment);
        }
    }

    record Remove(int change) implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.changes.remove(change);
            application.settle();
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            StageChange.require(application, changes.get(change)).remove(moment);
        }
    }

    record End(Outcome outcome, LocalDate on) implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.outcome = outcome;
            application.closedOn = on == null ? ToldApplication.dayOf(now) : on;
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            application.end(new Ending(outcome, on, null), moment);
        }
    }

    record Reopen() implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.outcome = null;
            application.closedOn = null;
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            application.reopen(moment);
        }
    }

    record Schedule(Instant startsAt) implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.schedule(startsAt, now);
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            Interview.schedule(application, InterviewDetails.of(InterviewType.CODING, startsAt, "UTC"), moment);
        }
    }

    record CallOff(Instant startsAt) implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.rounds.stream()
                    .filter(round -> round.startsAt.equals(startsAt))
                    .forEach(round -> round.outcome = InterviewOutcome.CANCELLED);
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            Interview.of(application).stream()
                    .filter(round -> round.startsAt.equals(startsAt))
                    .forEach(round -> round.cancel(moment));
        }
    }

    record Archive() implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.archived = true;
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            application.archive(moment);
        }
    }

    record Bin() implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.binned = true;
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            application.bin(moment);
        }
    }

    record Restore() implements Deed {
        @Override
        public void tell(ToldApplication application, Instant now) {
            application.binned = false;
        }

        @Override
        public void perform(JobApplication application, List<UUID> changes, Moment moment) {
            application.restore(moment);
        }
    }
}
