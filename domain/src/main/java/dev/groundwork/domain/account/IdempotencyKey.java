package dev.groundwork.domain.account;

import dev.groundwork.domain.InvalidInput;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A name that a program gave to one request, so that sending it again does not do it again. Kept for a day. */
@Entity
@Table(name = "idempotency_key")
public class IdempotencyKey extends PanacheEntityBase {

    private static final Duration KEPT = Duration.ofHours(24);

    @Id
    @Column(name = "key")
    public String text;

    /** The owner, as in {@link dev.groundwork.domain.OwnedEntity}. */
    @TenantId
    @PartitionKey
    @Column(name = "candidate_id", nullable = false, updatable = false, columnDefinition = "uuid")
    public String candidateId;

    @Column(name = "request_hash", updatable = false)
    public byte[] requestHash;

    /** The status of the first answer; null until there is one. */
    public Integer status;

    public String location;

    @Column(name = "entity_tag")
    public String entityTag;

    public byte[] body;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    protected IdempotencyKey() {}

    /**
     * Takes the key for a request until the transaction ends; waits while another request holds it.
     *
     * @param requestHash tells one request from another
     * @return the key, answered already when the same request came before
     * @throws InvalidInput when the key was used for another request
     */
    public static IdempotencyKey claim(String text, byte[] requestHash, Instant now) {
        forgetOld(now);
        insertUnlessThere(text, requestHash, now);
        IdempotencyKey key = findById(text);
        if (!MessageDigest.isEqual(key.requestHash, requestHash)) {
            throw new InvalidInput("Idempotency-Key", "was used for another request");
        }
        return key;
    }

    /** Removes the keys that have run out. */
    public static void forgetOld(Instant now) {
        delete("createdAt < ?1", now.minus(KEPT));
    }

    /** Keeps the first answer, whatever has become of the session that the key was claimed in. */
    public void answer(int firstStatus, String firstLocation, String firstEntityTag, byte[] firstBody) {
        update(
                "status = ?1, location = ?2, entityTag = ?3, body = ?4 where text = ?5",
                firstStatus,
                firstLocation,
                firstEntityTag,
                firstBody,
                text);
    }

    /** Whether the first answer is known. */
    public boolean isAnswered() {
        return status != null;
    }

    private static void insertUnlessThere(String text, byte[] requestHash, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into idempotency_key (candidate_id, key, request_hash, created_at)
                        values (nullif(current_setting('groundwork.candidate_id'), '')::uuid, :key, :hash, :now)
                        on conflict (candidate_id, key) do nothing
                        """)
                .setParameter("key", text)
                .setParameter("hash", requestHash)
                .setParameter("now", now)
                .executeUpdate();
    }
}
