package dev.groundwork.domain.transfer;

import java.util.List;

/**
 * A kind of file that applications can be taken from. A class that implements it as an {@code @ApplicationScoped} bean is
 * all that a further format needs.
 */
public interface ImportFormat {

    /** Names it in requests and reports: letters, digits and hyphens. */
    String slug();

    /** Names it to a reader. */
    String label();

    /** The columns it takes something from. */
    List<ImportColumn> columns();

    /** The columns without which a file is not of this format. */
    List<ImportColumn> requiredColumns();

    /** Whether a file with this header can be one of these. */
    default boolean recognises(Header header) {
        return header.hasAll(requiredColumns());
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
