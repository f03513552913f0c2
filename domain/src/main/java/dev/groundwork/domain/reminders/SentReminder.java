package dev.groundwork.domain.reminders;

import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** That a reminder was sent, so that it is sent once, however many instances want to. */
@Entity
@Table(name = "sent_reminder")
public class SentReminder extends OwnedEntity {

    /** Longer than anything can be due. */
    private static final Duration KEPT = Duration.ofDays(60);

    @Enumerated(EnumType.STRING)
    public ReminderKind kind;

    /** What it is about: a day, or a round at its time. */
    public String subject;

    @Column(name = "sent_at")
    public Instant sentAt;

    protected SentReminder() {}

    /**
     * Takes a reminder upon this transaction. Another one that wants the same waits for its end: if it ends well, the
     * reminder was sent, else it is the other's.
     *
     * @return whether it was still to be sent
     */
    public static boolean claim(ReminderKind kind, String subject, Instant now) {
        return Panache.getEntityManager()
                        .createNativeQuery("insert into sent_reminder (candidate_id, id, kind, subject, sent_at)"
                                + " values (:candidate, :id, :kind, :subject, :now)"
                                + " on conflict on constraint uq_sent_reminder_kind_subject do nothing")
                        .setParameter("candidate", CurrentCandidate.ofRequest())
                        .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                        .setParameter("kind", kind.name())
                        .setParameter("subject", subject)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Whether a reminder was sent already. */
    public static boolean isSent(ReminderKind kind, String subject) {
        return count("kind = ?1 and subject = ?2", kind, subject) > 0;
    }

    /** Forgets what was sent long ago. */
    public static void forgetOld(Instant now) {
        delete("sentAt < ?1", now.minus(KEPT));
    }
}
