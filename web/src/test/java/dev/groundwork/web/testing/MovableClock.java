package dev.groundwork.web.testing;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The real time, but for as long as a test wants it to be later. */
@Alternative
@Priority(1)
@Singleton
@Unremovable
public class MovableClock extends Clock {

    private Duration ahead = Duration.ZERO;
    private RuntimeException failure;

    /** Does something later. */
    public void later(Duration by, Runnable action) {
        ahead = by;
        try {
            action.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    /** Does something while whoever asks for the time fails. */
    public void failing(RuntimeException with, Runnable action) {
        failure = with;
        try {
            action.run();
        } finally {
            failure = null;
        }
    }

    @Override
    public Instant instant() {
        if (failure != null) {
            throw failure;
        }
        return Instant.now().truncatedTo(ChronoUnit.MICROS).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
