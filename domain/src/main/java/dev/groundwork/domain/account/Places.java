package dev.groundwork.domain.account;

import dev.groundwork.domain.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * The few places for what takes much of a machine, whoever asks for it: files that are read or given out hold a
 * connection to the database all the time, and everybody's pages need some, too.
 */
@ApplicationScoped
public class Places {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final Map<Allowance.Use, Semaphore> free = new EnumMap<>(Allowance.Use.class);

    Places() {
        Arrays.stream(Allowance.Use.values())
                .filter(use -> use.places > 0)
                .forEach(use -> free.put(use, new Semaphore(use.places)));
    }

    /**
     * Takes a place for as long as the current request lasts, the sending of its answer included.
     *
     * @throws Busy when none is free
     */
    void take(Allowance.Use use, HeldPlaces holder) {
        Semaphore places = free.get(use);
        if (places == null) {
            return;
        }
        if (!places.tryAcquire()) {
            throw new Busy(
                    "Others bring or fetch files at the moment, and few can at once. Nothing was done. Try again shortly.",
                    A_WHILE);
        }
        holder.hold(places);
    }
}
