package dev.groundwork.domain.account;

import dev.groundwork.domain.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The few places for what takes much of a machine, whoever asks for it: files that are read or given out hold a
 * connection to the database or their whole content in memory all the time, and everybody's pages need some, too.
 */
@ApplicationScoped
public class Places {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    /** Most of what needs a place is over sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<Allowance.Use, Semaphore> free = new EnumMap<>(Allowance.Use.class);

    Places() {
        Arrays.stream(Allowance.Use.values())
                .filter(use -> use.places > 0)
                .forEach(use -> free.put(use, new Semaphore(use.places)));
    }

    /**
     * Takes a place for as long as the current request lasts, the sending of its answer included.
     *
     * @throws Busy when none becomes free soon
     */
    void take(Allowance.Use use, HeldPlaces holder) {
        Semaphore places = free.get(use);
        if (places == null) {
            return;
        }
        if (!isFreeSoon(places)) {
            throw new Busy(
                    "Others bring or fetch files at the moment, and few can at once. Nothing was done. Try again shortly.",
                    A_WHILE);
        }
        holder.hold(places);
    }

    private static boolean isFreeSoon(Semaphore places) {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
