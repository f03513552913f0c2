package dev.groundwork.web.today;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.today.Due;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The number beside "Today" on every page; templates say {@code cdi:due}. Read once a request and kept for no other. */
@Named("due")
@RequestScoped
public class DueCount {

    @Inject
    CurrentCandidate currentCandidate;

    private Long count;
    private long cards;

    /** How much waits to be done today. */
    public long getCount() {
        if (count == null) {
            know(Due.read(currentCandidate.moment()));
        }
        return count;
    }

    /** How many cards are among it; 0 where another statement told the number. */
    public long getCards() {
        getCount();
        return cards;
    }

    /** Takes the number from a statement that read more, so that it is not read again. */
    public void know(long read) {
        count = read;
    }

    /** As {@link #know(long)}, with the cards among it. */
    public void know(Due due) {
        count = due.count();
        cards = due.cards();
    }

    /** Keeps the number off a page about a failure, which must not ask a database that may be what failed. */
    public void leaveOut() {
        count = 0L;
    }
}
