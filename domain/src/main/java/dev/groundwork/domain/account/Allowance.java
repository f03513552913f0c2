package dev.groundwork.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Holds every candidate to what one person never reaches, so that none can take the instance from all others. It is
 * counted in memory, in each replica for itself and without a statement: what it guards is this process's time, no
 * secret, and a restart may forget it. Attempts to guess something are counted by {@link Throttle}.
 */
@ApplicationScoped
public class Allowance {

    /** What is held to a limit. */
    public enum Use {
        /** A request that may change something. */
        WRITING(6_000, Duration.ofMillis(20), 0),
        /** Search over everything, also while typing, and lists narrowed by words. */
        SEARCH(600, Duration.ofMillis(100), 0),
        /** A file that is given out. */
        EXPORT(200, Duration.ofSeconds(10), 4),
        /** A document that is kept or given out, all of it in memory. */
        DOCUMENT(1_000, Duration.ofSeconds(1), 4),
        /** A file that is brought. */
        IMPORT(100, Duration.ofSeconds(20), 2),
        /** What is done with a file that was brought: a look at what it would do, and doing it. */
        PREVIEW(300, Duration.ofSeconds(5), 2);

        private final long burst;
        private final long interval;

        /** How many there may be at the same time, of all candidates; 0 for any number. See {@link Places}. */
        final int places;

        /**
         * @param burst how many may come at once
         * @param interval after which there is one more
         */
        Use(int burst, Duration interval, int places) {
            this.interval = interval.toMillis();
            this.burst = burst * this.interval;
            this.places = places;
        }
    }

    private static final int ENTRIES_BEFORE_TIDYING = 10_000;

    private record Account(UUID candidate, Use use) {}

    /** Until when each has drawn on her future, in milliseconds; who is not behind the present has all. */
    private final ConcurrentMap<Account, Long> drawn = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /**
     * Takes one from what the current candidate has; does nothing while nobody is known.
     *
     * @throws TooManyAttempts when there is none left, with the time until the next
     */
    public void take(Use use) {
        UUID candidate = CurrentCandidate.ofRequest();
        if (!candidate.equals(CurrentCandidate.NOBODY)) {
            take(new Account(candidate, use), clock.instant().toEpochMilli());
        }
    }

    private void take(Account account, long now) {
        tidy(now);
        long interval = account.use.interval;
        long limit = now + account.use.burst;
        long[] missing = {0};
        drawn.compute(account, (key, until) -> {
            long next = (until == null ? now : Math.max(until, now)) + interval;
            missing[0] = Math.max(0, next - limit);
            return next > limit ? until : Long.valueOf(next);
        });
        if (missing[0] > 0) {
            throw new TooManyAttempts(Duration.ofMillis(Math.max(missing[0], 1_000)));
        }
    }

    private void tidy(long now) {
        if (drawn.size() > ENTRIES_BEFORE_TIDYING) {
            drawn.values().removeIf(until -> until <= now);
        }
    }
}
