package dev.groundwork.domain.account;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** The {@link Places} of one request, given back when it is over. */
@RequestScoped
class HeldPlaces {

    private final List<Semaphore> held = new ArrayList<>();

    void hold(Semaphore place) {
        held.add(place);
    }

    @PreDestroy
    void giveBack() {
        held.forEach(Semaphore::release);
    }
}
