package dev.groundwork.domain.operation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format always {@link #FORMAT}
 * @param version of the layout
 * @param madeAt when it was begun, in UTC; what was written later is not in it
 * @param schemaVersion the last migration the tables had
 * @param serverVersion of the PostgreSQL it was read from
 * @param tables in the order in which they can be filled
 */
@JsonPropertyOrder({"format", "version", "madeAt", "schemaVersion", "serverVersion", "tables"})
public record BackupManifest(
        String format,
        int version,
        String madeAt,
        String schemaVersion,
        String serverVersion,
        List<SavedTable> tables) {

    static final String PATH = "manifest.json";
    static final String FORMAT = "groundwork-backup";
    static final int VERSION = 1;

    /**
     * A table of the backup.
     *
     * @param size in bytes, unpacked
     * @param sha256 of the unpacked bytes, in hexadecimal digits
     */
    @JsonPropertyOrder({"name", "columns", "rows", "size", "sha256"})
    public record SavedTable(String name, List<String> columns, long rows, long size, String sha256) {

        String path() {
            return pathOf(name);
        }
    }

    static String pathOf(String table) {
        return "tables/" + table + ".copy";
    }

    /** How many rows there are of a table; 0 when it is not in the backup. */
    public long rowsOf(String table) {
        return tables.stream()
                .filter(saved -> saved.name().equals(table))
                .mapToLong(SavedTable::rows)
                .sum();
    }
}
