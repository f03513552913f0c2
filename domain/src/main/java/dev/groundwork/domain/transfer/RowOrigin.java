package dev.groundwork.domain.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Where an application came from: of our own export the id it had there, of other files the content of its row. Two
 * rows with the same origin are the same row.
 *
 * @param hash stands for it
 * @param remembered whether it says enough to know the application again in another import; a row of our own CSV
 *     without an id is meant to be edited, so that it does not
 */
record RowOrigin(String hash, boolean remembered) {

    static RowOrigin of(ImportFormat format, ImportedApplication imported, List<String> cells) {
        UUID id = imported.get(ApplicationColumn.ID, UUID.class);
        return id == null
                ? new RowOrigin(hash(format.slug(), cells), !format.overwrites())
                : new RowOrigin(hash(format.slug(), List.of(id.toString())), true);
    }

    /** Every part goes in with its length, so that no two lists look the same. */
    private static String hash(String slug, List<String> parts) {
        MessageDigest digest = sha256();
        digest.update(slug.getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
