package dev.groundwork.domain.interviews;

import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is left of a removed round for a while, so that other calendars learn that it does not take place. */
@Entity
@Table(name = "withdrawn_interview")
public class WithdrawnInterview extends OwnedEntity {

    /** How long other calendars are told of a round that does not take place. */
    public static final Duration TOLD = Duration.ofDays(30);

    @Column(name = "interview_id")
    public UUID interviewId;

    public String name;

    @Column(name = "starts_at")
    public Instant startsAt;

    @Column(name = "ends_at")
    public Instant endsAt;

    @Column(name = "time_zone")
    public String timeZone;

    public int sequence;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    protected WithdrawnInterview() {}

    /** The rounds removed after an instant. */
    public static List<WithdrawnInterview> since(Instant instant) {
        return list("withdrawnAt > ?1 order by startsAt, id", instant);
    }

    /** Forgets the rounds removed before an instant. */
    public static void forgetBefore(Instant instant) {
        delete("withdrawnAt < ?1", instant);
    }

    static void remember(Interview interview, Instant now) {
        WithdrawnInterview withdrawn = new WithdrawnInterview();
        withdrawn.interviewId = interview.id;
        withdrawn.name = interview.name();
        withdrawn.startsAt = interview.startsAt;
        withdrawn.endsAt = interview.endsAt;
        withdrawn.timeZone = interview.timeZone;
        withdrawn.sequence = interview.sequence + 1;
        withdrawn.createdAt = interview.createdAt;
        withdrawn.withdrawnAt = now;
        withdrawn.persist();
    }
}
