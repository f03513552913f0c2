package dev.groundwork.web.calendar;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.calendar.FeedSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds whose calendar a secret opens, in a transaction of its own: that of the calendar must be opened as her. */
@ApplicationScoped
public class FeedOwners {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Candidate> behind(String secret) {
        return FeedSecret.owner(secret);
    }
}
