package dev.groundwork.domain.transfer;

/**
 * Something in a file that the candidate should know of.
 *
 * @param row the number of the row, counted from 1 for the first one below the header, however many lines a row spans
 * @param column what the file calls the column, or the name of the field it lacks; null when the row as a whole is meant
 * @param message what is the matter, as a sentence part after the column's name: "must not be blank"
 * @param error whether the row cannot be taken because of it; otherwise it is only told
 */
public record ImportProblem(int row, String column, String message, boolean error) {}
