package dev.groundwork.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Busy;
import dev.groundwork.domain.account.Allowance.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places();

    @Test
    void oneMoreThanThereArePlacesComesLater() {
        HeldPlaces request = new HeldPlaces();
        for (int i = 0; i < Use.EXPORT.places; i++) {
            places.take(Use.EXPORT, request);
        }
        assertThatThrownBy(() -> places.take(Use.EXPORT, new HeldPlaces())).isInstanceOf(Busy.class);
        places.take(Use.IMPORT, new HeldPlaces());
        request.giveBack();
        places.take(Use.EXPORT, new HeldPlaces());
    }

    @Test
    void whatIsSmallNeedsNoPlace() {
        for (int i = 0; i < 1_000; i++) {
            places.take(Use.WRITING, new HeldPlaces());
        }
    }

    /** Whoever floods the door waits in a short queue or is sent away, and all others find their passwords checked. */
    @Test
    void aFloodOfPasswordsIsCheckedInPartAndTheRestIsSentAway() throws Exception {
        PasswordHashing hashing = new PasswordHashing();
        int flood = Runtime.getRuntime().availableProcessors() * 30;
        AtomicInteger busy = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(flood);
        ExecutorService people = Executors.newFixedThreadPool(flood);
        try {
            List<Future<?>> attempts = new ArrayList<>();
            for (int i = 0; i < flood; i++) {
                attempts.add(people.submit(() -> {
                    all.countDown();
                    all.await();
                    try {
                        return hashing.matches("a long walk in the rain", null);
                    } catch (Busy e) {
                        return busy.incrementAndGet();
                    }
                }));
            }
            for (Future<?> attempt : attempts) {
                attempt.get();
            }
        } finally {
            people.shutdown();
        }
        assertThat(busy).hasPositiveValue().hasValueLessThan(flood);
        assertThat(hashing.matches("x", hashing.hash("x"))).isTrue();
    }
}
