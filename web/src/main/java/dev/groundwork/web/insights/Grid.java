package dev.groundwork.web.insights;

import java.util.List;

/**
 * The numbers of a picture as a table.
 *
 * @param heads of the columns
 * @param rows each with a cell for each column; the first names the row
 */
public record Grid(List<String> heads, List<List<String>> rows) {}
