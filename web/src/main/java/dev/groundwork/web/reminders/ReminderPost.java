package dev.groundwork.web.reminders;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.reminders.Digest;
import dev.groundwork.domain.reminders.ReminderKind;
import dev.groundwork.domain.reminders.SentReminder;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sends reminders to those who want them, where the operator has given an address to send from. Each is sent once, even
 * where several instances share a database; what could not be sent is tried again the next time.
 */
@ApplicationScoped
public class ReminderPost {

    private static final Logger LOG = Logger.getLogger(ReminderPost.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SECONDS_TO_SEND = 60;
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_FAILURES = 5;

    private final MailSettings settings;
    private final ReminderMails mails;
    private final ReactiveMailer mailer;
    private final CurrentCandidate currentCandidate;

    ReminderPost(MailSettings settings, ReminderMails mails, ReactiveMailer mailer, CurrentCandidate currentCandidate) {
        this.settings = settings;
        this.mails = mails;
        this.mailer = mailer;
        this.currentCandidate = currentCandidate;
    }

    /** Whether this instance sends mail at all. */
    public boolean isOpen() {
        return settings.from().isPresent();
    }

    /** Sends what is due now. When the mail server does not take one mail after the other, the rest waits. */
    @Scheduled(every = "5m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void send() {
        int failuresInARow = 0;
        for (Candidate candidate : recipients()) {
            failuresInARow = isSentTo(candidate) ? 0 : failuresInARow + 1;
            if (failuresInARow == MOST_FAILURES) {
                return;
            }
        }
    }

    private List<Candidate> recipients() {
        return isOpen() ? QuarkusTransaction.requiringNew().call(Candidate::wantingReminders) : List.of();
    }

    /** A mail server's answer names the address it does not take, so it is not logged. */
    private boolean isSentTo(Candidate candidate) {
        try {
            sendTo(candidate);
            return true;
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "A reminder could not be sent and is tried again in five minutes: %s",
                    failure.getCause() == null
                            ? failure.getClass().getName()
                            : failure.getCause().getClass().getName());
            return false;
        }
    }

    private void sendTo(Candidate candidate) {
        currentCandidate.become(candidate);
        Moment moment = currentCandidate.moment();
        boolean morning = candidate.digestHour != null
                && moment.now().atZone(moment.zone()).getHour() >= candidate.digestHour;
        String today = moment.today().toString();
        if (morning && !QuarkusTransaction.requiringNew().call(() -> SentReminder.isSent(ReminderKind.DIGEST, today))) {
            sendOnce(ReminderKind.DIGEST, today, moment.now(), () -> digest(candidate, moment));
        }
        if (candidate.noticeMinutes != null) {
            beginning(candidate, moment).forEach(round -> sendNotice(round, candidate, moment));
        }
    }

    private Mail digest(Candidate candidate, Moment moment) {
        Digest digest = Digest.of(moment);
        return digest.isEmpty() ? null : mails.digest(digest, candidate);
    }

    private static List<Interview> beginning(Candidate candidate, Moment moment) {
        Instant end = moment.now().plus(Duration.ofMinutes(candidate.noticeMinutes));
        return QuarkusTransaction.requiringNew().call(() -> Interview.beginning(moment.now(), end, MOST_ROUNDS).stream()
                .filter(round -> !SentReminder.isSent(ReminderKind.NOTICE, subject(round)))
                .toList());
    }

    private void sendNotice(Interview round, Candidate candidate, Moment moment) {
        sendOnce(ReminderKind.NOTICE, subject(round), moment.now(), () -> mails.notice(round, candidate));
    }

    /** A round that is moved is told of again. */
    private static String subject(Interview round) {
        return round.id + " " + round.startsAt;
    }

    /** The mail is sent before the transaction ends: if it cannot be sent, it counts as not sent. */
    private void sendOnce(ReminderKind kind, String subject, Instant now, Supplier<Mail> writing) {
        QuarkusTransaction.requiringNew().timeout(SECONDS_TO_SEND).run(() -> {
            if (SentReminder.claim(kind, subject, now)) {
                Mail mail = writing.get();
                if (mail != null) {
                    mailer.send(mail.setFrom(settings.from().orElseThrow()))
                            .await()
                            .atMost(PATIENCE);
                }
            }
        });
    }
}
