package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.domain.preparation.PracticeTimer;
import java.time.Instant;

/**
 * A session that is going on.
 *
 * @param competency the slug of what is being prepared
 * @param minutes how many it has taken by now
 */
public record RunningTimer(String competency, PracticeKind kind, Instant startedAt, long minutes) {

    /** The one that is going on; null when there is none. */
    static RunningTimer at(Moment moment) {
        return PracticeTimer.running()
                .map(timer -> new RunningTimer(timer.competency, timer.kind, timer.startedAt, timer.minutes(moment)))
                .orElse(null);
    }
}
