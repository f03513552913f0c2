package dev.groundwork.domain.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Lets one person sign up on an instance that takes new accounts by invitation only. Used once, then gone. */
@Entity
@Table(name = "invitation")
public class Invitation extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Column(name = "secret_hash")
    public byte[] secretHash;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /**
     * Makes an invitation.
     *
     * @param validFor how long it can be used
     * @return its code, which cannot be had again
     */
    public static Secret create(Duration validFor, Instant now) {
        Secret code = Secret.random();
        Invitation invitation = new Invitation();
        invitation.secretHash = code.hash();
        invitation.createdAt = now;
        invitation.expiresAt = now.plus(validFor);
        invitation.persist();
        return code;
    }

    /** Removes invitations that nobody used in time. */
    public static void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }

    /** Uses the invitation up; false when the code is null, unknown, used or expired. */
    static boolean use(String code, Instant now) {
        return code != null && delete("secretHash = ?1 and expiresAt > ?2", new Secret(code.strip()).hash(), now) == 1;
    }
}
