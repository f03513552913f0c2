package dev.groundwork.domain.transfer;

import java.util.List;

/**
 * A file whose format is known.
 *
 * @param kind what the candidate calls such a file
 * @param parts its tables; one unless it is an archive
 */
record ImportFile(KnownFile kind, List<Part> parts) {

    /** A table and how to read its rows. */
    record Part(Table table, ImportFormat format) {

        List<String> unmapped() {
            return table.header().unmapped(format.columns());
        }
    }

    /** @throws UnreadableFile when there are too many rows in all tables together */
    ImportFile {
        Table.checkCount(count(parts));
    }

    static ImportFile of(Table table, ImportFormat format) {
        return new ImportFile(format, List.of(new Part(table, format)));
    }

    /** How many rows all tables have together. */
    int rows() {
        return count(parts);
    }

    private static int count(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.table().size()).sum();
    }

    /** The names of the columns that nothing is taken of. */
    List<String> unmapped() {
        return parts.stream().flatMap(part -> part.unmapped().stream()).toList();
    }

    /** Whether its cells replace what applications have. */
    boolean overwrites() {
        return parts.stream().anyMatch(part -> part.format().overwrites());
    }
}
