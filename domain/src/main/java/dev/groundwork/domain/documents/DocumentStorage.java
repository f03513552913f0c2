package dev.groundwork.domain.documents;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.inject.spi.CDI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Where the bytes of a candidate's documents are, and how much of it is taken.
 *
 * @param used by all documents and revisions, in bytes
 * @param quota the most that may be used, in bytes
 */
public record DocumentStorage(long used, long quota) {

    /** Any number that no other use of PostgreSQL's advisory locks in Groundwork has. */
    private static final int ONE_UPLOAD_OF_A_CANDIDATE_AT_A_TIME = 7_106_002;

    /** How much the current candidate uses. */
    public static DocumentStorage read() {
        return new DocumentStorage(
                Panache.getEntityManager()
                        .createQuery("select coalesce(sum(d.size), 0) from Document d", Long.class)
                        .getSingleResult(),
                CDI.current().select(DocumentSettings.class).get().quota().asLongValue());
    }

    /** How much is left, in bytes; not negative. */
    public long left() {
        return Math.max(0, quota - used);
    }

    /** Makes sure that so many bytes fit, and holds the storage until the transaction ends. */
    static void reserve(long bytes) {
        hold();
        if (bytes > read().left()) {
            throw new InvalidInput("file", "is more than your storage has left; delete documents you no longer need");
        }
    }

    /** Lets nobody else add or rename documents of this candidate until the transaction ends. */
    static void hold() {
        Panache.getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(:lock, hashtext(:candidate))", Object.class)
                .setParameter("lock", ONE_UPLOAD_OF_A_CANDIDATE_AT_A_TIME)
                .setParameter("candidate", CurrentCandidate.ofRequest().toString())
                .getSingleResult();
    }

    static void write(UUID documentId, byte[] content) {
        Panache.getEntityManager()
                .createNativeQuery("insert into document_content (candidate_id, document_id, bytes)"
                        + " values (:candidate, :document, :bytes)")
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("document", documentId)
                .setParameter("bytes", content)
                .executeUpdate();
    }

    static byte[] read(UUID documentId) {
        return (byte[]) Panache.getEntityManager()
                .createNativeQuery(
                        "select bytes from document_content where candidate_id = :candidate and document_id = :document",
                        byte[].class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("document", documentId)
                .getSingleResult();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
