package dev.groundwork.domain.transfer;

import java.util.List;

/**
 * Rows and columns, whatever file they were in.
 *
 * @param header the names of the columns
 * @param rows the cells of the rows, as many as there are; rows without any content are left out
 */
public record Table(Header header, List<List<String>> rows) {

    /** As many as one import takes. */
    static final int MOST_ROWS = 20_000;

    public Table {
        checkCount(rows.size());
    }

    /** @throws UnreadableFile when there are more rows than one import takes */
    static void checkCount(int rows) {
        if (rows > MOST_ROWS) {
            throw new UnreadableFile("has more than " + MOST_ROWS + " rows; split it into several files");
        }
    }

    /** The same, with the name of its file before those of its columns wherever they are told. */
    Table in(String fileName) {
        return new Table(header.in(fileName), rows);
    }
}
