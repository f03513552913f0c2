package dev.groundwork.domain.account;

import dev.groundwork.domain.InvalidInput;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A key for a program that acts for the candidate. Revoking it takes effect at its next request. */
@Entity
@Table(name = "access_token")
public class AccessToken extends PanacheEntityBase {

    /** Begins every token, so that scanners for leaked secrets recognise it. */
    public static final String PREFIX = "gw_";

    private static final Duration LAST_USED_PRECISION = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidate_id")
    public Candidate candidate;

    @Column(name = "secret_hash")
    public byte[] secretHash;

    public String name;

    @Column(name = "may_read")
    public boolean mayRead;

    @Column(name = "may_write")
    public boolean mayWrite;

    /** When it stops working; null for never. */
    @Column(name = "expires_at")
    public Instant expiresAt;

    /** When it last worked, to about five minutes; null for never. */
    @Column(name = "last_used_at")
    public Instant lastUsedAt;

    @Column(name = "created_at")
    public Instant createdAt;

    /** What a token lets its holder do. */
    public enum Scope {
        READ,
        WRITE
    }

    /**
     * A new token together with its secret, which cannot be had again.
     *
     * @param token what is kept
     * @param secret what the holder sends, beginning with {@link #PREFIX}
     */
    public record Issued(AccessToken token, Secret secret) {}

    /** Makes a token for a candidate. */
    public static Issued issue(Candidate candidate, NewToken wanted, Instant now) {
        InvalidInput.unlessValid(wanted);
        if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(now)) {
            throw new InvalidInput("expiresAt", "must be in the future");
        }
        Secret secret = new Secret(PREFIX + Secret.random().text());
        AccessToken token = new AccessToken();
        token.candidate = candidate;
        token.secretHash = secret.hash();
        token.name = wanted.name();
        token.mayRead = wanted.scopes().contains(Scope.READ);
        token.mayWrite = wanted.scopes().contains(Scope.WRITE);
        token.expiresAt = wanted.expiresAt();
        token.createdAt = now;
        token.persist();
        return new Issued(token, secret);
    }

    /** The working token behind a secret, with its candidate; empty when it is unknown, revoked or expired. */
    public static Optional<AccessToken> bySecret(String secret, Instant now) {
        Optional<AccessToken> token = find(
                        "from AccessToken t join fetch t.candidate"
                                + " where t.secretHash = ?1 and (t.expiresAt is null or t.expiresAt > ?2)"
                                + " and t.candidate.disabledAt is null",
                        new Secret(secret).hash(),
                        now)
                .firstResultOptional();
        token.ifPresent(found -> found.used(now));
        return token;
    }

    /** The candidate's tokens, newest first, expired ones included. */
    public static List<AccessToken> of(UUID candidateId) {
        return list("candidate.id = ?1 order by createdAt desc, id desc", candidateId);
    }

    /** One of the candidate's own tokens. @throws NotFound when she has no such token */
    public static AccessToken require(UUID candidateId, UUID tokenId) {
        return AccessToken.<AccessToken>find("candidate.id = ?1 and id = ?2", candidateId, tokenId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("token"));
    }

    /** Stops the token from working, at its next request. */
    public void revoke() {
        delete();
    }

    /** What the token lets its holder do; never empty. */
    public Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (mayRead) {
            scopes.add(Scope.READ);
        }
        if (mayWrite) {
            scopes.add(Scope.WRITE);
        }
        return scopes;
    }

    private void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plus(LAST_USED_PRECISION).isBefore(now)) {
            lastUsedAt = now;
        }
    }
}
