package dev.groundwork.api.exchange;

import dev.groundwork.api.json.MalformedInput;
import dev.groundwork.domain.account.CurrentCandidate;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Seals a place in a list into text that means something here only, and only for the same candidate and list. The seal
 * finds out mistakes rather than attackers: a place gives nobody a row she could not read anyway.
 */
@ApplicationScoped
public class Cursors {

    private static final String BETWEEN = "\u001f";
    private static final int SEAL = 8;

    private final CurrentCandidate currentCandidate;

    Cursors(CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
    }

    /**
     * A cursor.
     *
     * @param list names the list and its order
     * @param place where in it, in parts
     */
    public String seal(String list, String... place) {
        byte[] content = String.join(BETWEEN, place).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(SEAL + content.length)
                        .put(sealOf(list, content))
                        .put(content)
                        .array());
    }

    /**
     * The place that a cursor holds.
     *
     * @throws MalformedInput if the cursor was not made for this list and candidate
     */
    public List<String> open(String list, String cursor) {
        byte[] bytes = decoded(cursor);
        byte[] content = Arrays.copyOfRange(bytes, Math.min(SEAL, bytes.length), bytes.length);
        if (bytes.length < SEAL || !Arrays.equals(sealOf(list, content), Arrays.copyOf(bytes, SEAL))) {
            throw notACursor();
        }
        return List.of(new String(content, StandardCharsets.UTF_8).split(BETWEEN, -1));
    }

    private byte[] sealOf(String list, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((currentCandidate.id() + BETWEEN + list + BETWEEN).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(content), SEAL);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw notACursor();
        }
    }

    private static MalformedInput notACursor() {
        return Query.malformed("cursor", "the nextCursor of a page of the same list in the same order");
    }
}
