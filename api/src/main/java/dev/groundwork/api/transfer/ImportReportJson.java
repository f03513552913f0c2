package dev.groundwork.api.transfer;

import dev.groundwork.domain.transfer.ImportReport;
import java.util.List;

/**
 * What became of a file, or would become of it; {@link ImportReport} says what each word means.
 *
 * @param problems what the sender should know of, in the order of the rows
 */
public record ImportReportJson(
        String format,
        boolean dryRun,
        int rows,
        int created,
        int updated,
        int unchanged,
        int skipped,
        List<ProblemJson> problems,
        List<String> unmappedColumns) {

    /**
     * Something in a file.
     *
     * @param row the number of the row below the header, from 1
     * @param column what the file calls the column; null when the row as a whole is meant
     */
    public record ProblemJson(int row, String column, String message) {}

    static ImportReportJson of(ImportReport report) {
        return new ImportReportJson(
                report.format(),
                report.dryRun(),
                report.rows(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.skipped(),
                report.problems().stream()
                        .map(problem -> new ProblemJson(problem.row(), problem.column(), problem.message()))
                        .toList(),
                report.unmappedColumns());
    }
}
