package dev.groundwork.domain.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A kind of table that applications can be taken from. A class that implements it as an {@code @ApplicationScoped} bean
 * is all that a further format needs.
 */
public interface ImportFormat extends KnownFile {

    /** The columns it takes something from. */
    List<ImportColumn> columns();

    /** The columns without which a file is not of this format. */
    List<ImportColumn> requiredColumns();

    /** Whether a file with this header can be one of these. */
    default boolean recognises(Header header) {
        return header.hasAll(requiredColumns());
    }

    /**
     * The rows of a JSON file.
     *
     * @return empty when it is not of this format
     * @throws UnreadableFile when it is, but of a version that is not known
     */
    default Optional<Table> rowsOf(JsonNode json) {
        return Optional.empty();
    }

    /** What its cells say where there is nothing to say, besides nothing. */
    default String nothing() {
        return "";
    }

    /**
     * Whether the file's cells replace what an application has, as when one edits in a spreadsheet. Otherwise they only
     * fill what is empty and move an application forward.
     */
    default boolean overwrites() {
        return false;
    }

    /** Reads a row; what cannot be read is noted on the row itself. */
    ImportedApplication read(ImportRow row);
}
