package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.WithdrawnInterview;
import dev.groundwork.domain.reminders.SentReminder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Erases what has been in the bin for 30 days, and what nobody asks for any more. Every replica may do it at the same time. */
@ApplicationScoped
public class BinEmptying {

    /** How long the bin keeps an application. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 200;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Clock clock;

    /** Empties the bins of all candidates, one after the other: row-level security shows the rows of one at a time. */
    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void emptyAll() {
        Instant before = clock.instant().minus(KEPT);
        List<Candidate> candidates = QuarkusTransaction.requiringNew().call(() -> Candidate.<Candidate>listAll());
        for (Candidate candidate : candidates) {
            currentCandidate.become(candidate);
            while (QuarkusTransaction.requiringNew().call(() -> JobApplication.eraseBinnedBefore(before, AT_ONCE))
                    == AT_ONCE) {
                // Small transactions, so that nobody waits long for a row.
            }
            QuarkusTransaction.requiringNew().run(() -> {
                WithdrawnInterview.forgetBefore(clock.instant().minus(WithdrawnInterview.TOLD));
                SentReminder.forgetOld(clock.instant());
            });
        }
    }
}
