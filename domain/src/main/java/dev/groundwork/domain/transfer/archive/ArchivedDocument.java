package dev.groundwork.domain.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the table of documents says of the bytes of one.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal digits
 */
record ArchivedDocument(UUID id, long size, String sha256) {

    static final String FOLDER = "documents/";

    private static final Pattern PATH = Pattern.compile(FOLDER + "([0-9a-f-]{36})(?:\\.[a-z0-9]{1,10})?");

    static ArchivedDocument of(JsonNode row) {
        return new ArchivedDocument(
                UUID.fromString(row.path("id").asText()),
                row.path("size").asLong(),
                row.path("sha256").asText());
    }

    /** Whose bytes a file of the archive holds; empty when no document's. */
    static Optional<String> idOf(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean isIn(Manifest.FileEntry file) {
        return file.size() == size && file.sha256().equals(sha256);
    }
}
