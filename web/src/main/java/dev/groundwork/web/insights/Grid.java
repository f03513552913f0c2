package dev.groundwork.web.insights;

import java.util.List;

/**
 * The numbers of a picture as a table.
 *
 * @param heads of the columns
 * @param names how many columns at the beginning hold names rather than numbers; the first names the row
 * @param rows each with a cell for each column
 */
public record Grid(List<String> heads, int names, List<List<String>> rows) {

    /** A table of which only the first column holds names. */
    Grid(List<String> heads, List<List<String>> rows) {
        this(heads, 1, rows);
    }
}
