package dev.groundwork.domain.transfer;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows and columns, whatever file they were in.
 *
 * @param header the names of the columns
 * @param size how many rows there are; those without any content are left out
 * @param rows their cells, as many as there are; read anew each time they are gone through
 */
public record Table(Header header, int size, Iterable<List<String>> rows) {

    /** As many as one import takes, in a quarter of a gigabyte of memory. */
    static final int MOST_ROWS = 100_000;

    public Table {
        checkCount(size);
    }

    /** @throws UnreadableFile when there are more rows than one import takes */
    static void checkCount(int rows) {
        if (rows > MOST_ROWS) {
            throw new UnreadableFile("has more than " + MOST_ROWS + " rows; split it into several files");
        }
    }

    Stream<List<String>> stream() {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    /** The same, with the name of its file before those of its columns wherever they are told. */
    Table in(String fileName) {
        return new Table(header.in(fileName), size, rows);
    }
}
