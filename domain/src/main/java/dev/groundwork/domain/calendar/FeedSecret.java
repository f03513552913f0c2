package dev.groundwork.domain.calendar;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The secret in the address under which other calendars read a candidate's own. She has one or none. */
@Entity
@Table(name = "feed_secret")
public class FeedSecret extends PanacheEntityBase {

    @Id
    @Column(name = "candidate_id")
    public UUID candidateId;

    @Column(name = "secret_hash")
    public byte[] secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    protected FeedSecret() {}

    /** Makes a new secret. The one before opens nothing any more. */
    public static Secret rotate(UUID candidateId, Instant now) {
        turnOff(candidateId);
        Secret secret = Secret.random();
        FeedSecret feed = new FeedSecret();
        feed.candidateId = candidateId;
        feed.secretHash = secret.hash();
        feed.createdAt = now;
        feed.persist();
        return secret;
    }

    /** From now on nobody can read the calendar from outside. */
    public static void turnOff(UUID candidateId) {
        delete("candidateId", candidateId);
    }

    /** The candidate's secret, if she has one. */
    public static Optional<FeedSecret> of(UUID candidateId) {
        return findByIdOptional(candidateId);
    }

    /** Whose calendar a secret opens; empty when it is none, or none any more. */
    public static Optional<Candidate> owner(String secret) {
        return Candidate.find(
                        "from Candidate c where c.disabledAt is null and c.id in (select f.candidateId from FeedSecret f where f.secretHash = ?1)",
                        new Secret(secret).hash())
                .firstResultOptional();
    }
}
