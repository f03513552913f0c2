package dev.groundwork.domain.account;

import dev.groundwork.domain.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A browser that is signed in. Ending it takes effect at its next request. */
@Entity
@Table(name = "session")
public class Session extends PanacheEntityBase {

    /** The last use is written at most this often, so that reading a page does not cost a write. */
    private static final Duration LAST_SEEN_PRECISION = Duration.ofMinutes(5);

    private static final int LONGEST_USER_AGENT = 300;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidate_id")
    public Candidate candidate;

    @Column(name = "secret_hash")
    public byte[] secretHash;

    @Column(name = "user_agent")
    public String userAgent;

    public String address;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "last_seen_at")
    public Instant lastSeenAt;

    /**
     * Opens a session.
     *
     * @param userAgent what the browser says it is, or null
     * @param address the network address it came from, or null
     * @return the secret for its cookie
     */
    public static Secret open(Candidate candidate, String userAgent, String address, Instant now) {
        Secret secret = Secret.random();
        Session session = new Session();
        session.candidate = candidate;
        session.secretHash = secret.hash();
        session.userAgent = userAgent == null || userAgent.length() <= LONGEST_USER_AGENT
                ? userAgent
                : userAgent.substring(0, LONGEST_USER_AGENT);
        session.address = address;
        session.createdAt = now;
        session.lastSeenAt = now;
        session.persist();
        return secret;
    }

    /** The living session behind a cookie, with its candidate; empty when it is unknown, ended or too old. */
    public static Optional<Session> bySecret(String secret, AccountSettings.SessionSettings settings, Instant now) {
        Optional<Session> session = find(
                        "from Session s join fetch s.candidate"
                                + " where s.secretHash = ?1 and s.lastSeenAt > ?2 and s.createdAt > ?3"
                                + " and s.candidate.disabledAt is null",
                        new Secret(secret).hash(),
                        now.minus(settings.idle()),
                        now.minus(settings.maximum()))
                .firstResultOptional();
        session.ifPresent(found -> found.seen(now));
        return session;
    }

    /** The candidate's sessions, the one used last first. */
    public static List<Session> of(UUID candidateId) {
        return list("candidate.id = ?1 order by lastSeenAt desc, id desc", candidateId);
    }

    /** Ends one of the candidate's own sessions. */
    public static void end(UUID candidateId, UUID sessionId) {
        if (delete("candidate.id = ?1 and id = ?2", candidateId, sessionId) == 0) {
            throw new NotFound("session");
        }
    }

    /** Ends all of a candidate's sessions but one; null spares none. */
    public static void endAllOf(Candidate candidate, UUID spared) {
        delete("candidate.id = ?1 and id <> ?2", candidate.id, spared == null ? CurrentCandidate.NOBODY : spared);
    }

    /** Removes everybody's sessions that no cookie opens any more. */
    public static void forgetEnded(AccountSettings.SessionSettings settings, Instant now) {
        delete("lastSeenAt <= ?1 or createdAt <= ?2", now.minus(settings.idle()), now.minus(settings.maximum()));
    }

    /** Whether the candidate has been signed in from this address. */
    static boolean isKnown(Candidate candidate, String address) {
        return count("candidate.id = ?1 and address = ?2", candidate.id, address) > 0;
    }

    private void seen(Instant now) {
        if (lastSeenAt.plus(LAST_SEEN_PRECISION).isBefore(now)) {
            lastSeenAt = now;
        }
    }
}
