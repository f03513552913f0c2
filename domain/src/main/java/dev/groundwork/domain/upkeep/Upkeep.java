package dev.groundwork.domain.upkeep;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.AccountSettings;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.account.IdempotencyKey;
import dev.groundwork.domain.account.Invitation;
import dev.groundwork.domain.account.Session;
import dev.groundwork.domain.account.Throttle;
import dev.groundwork.domain.interviews.WithdrawnInterview;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.reminders.SentReminder;
import dev.groundwork.domain.transfer.ImportRun;
import dev.groundwork.domain.transfer.ImportUpload;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDelivery;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Erases what has been in the bin long enough, and what has run out and nobody asks for any more. Every replica may do it
 * at the same time: what one erases is not there for another.
 */
@ApplicationScoped
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private static final int AT_ONCE = 200;

    private final CurrentCandidate currentCandidate;
    private final AccountSettings settings;
    private final Throttle throttle;
    private final Clock clock;

    Upkeep(CurrentCandidate currentCandidate, AccountSettings settings, Throttle throttle, Clock clock) {
        this.currentCandidate = currentCandidate;
        this.settings = settings;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** First what belongs to nobody in particular, then every candidate's: row-level security shows the rows of one at a time. */
    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void putInOrder() {
        Instant now = clock.instant();
        throttle.forgetEnded();
        QuarkusTransaction.requiringNew().run(() -> {
            Session.forgetEnded(settings.session(), now);
            Invitation.forgetExpired(now);
        });
        List<Candidate> candidates = QuarkusTransaction.requiringNew().call(() -> Candidate.<Candidate>listAll());
        for (Candidate candidate : candidates) {
            try {
                putInOrder(candidate);
            } catch (RuntimeException failure) {
                LOG.warn("One account could not be put in order; it is tried again in six hours.", failure);
            }
        }
    }

    private void putInOrder(Candidate candidate) {
        currentCandidate.become(candidate);
        Moment moment = currentCandidate.moment();
        Instant binnedBefore = moment.now().minus(JobApplication.KEPT_IN_BIN);
        while (QuarkusTransaction.requiringNew().call(() -> JobApplication.eraseBinnedBefore(binnedBefore, AT_ONCE))
                == AT_ONCE) {
            // Small transactions, so that nobody waits long for a row.
        }
        QuarkusTransaction.requiringNew().run(() -> {
            WithdrawnInterview.forgetBefore(moment.now().minus(WithdrawnInterview.TOLD));
            SentReminder.forgetOld(moment.now());
            IdempotencyKey.forgetOld(moment.now());
            ImportUpload.forgetOld(moment.now());
            ImportRun.forgetOld(moment.now());
            WebhookDelivery.forgetOld(moment.now());
            Webhook.forgetPreviousSecrets(moment.now());
        });
    }
}
