package dev.groundwork.domain.transfer;

import java.util.List;
import java.util.Map;

/**
 * What became of a file, or would become of it. Every row is counted once: {@code created + updated + unchanged +
 * skipped = rows}.
 *
 * @param format the slug of the format it was read as
 * @param dryRun whether nothing was meant to be written
 * @param rows how many rows with content it has below the header
 * @param problems in the order of the rows
 * @param unmappedColumns the columns that nothing was taken of
 * @param preview the first rows, for a dry run only; what each would do were there no errors in others
 */
public record ImportReport(
        String format,
        boolean dryRun,
        int rows,
        int created,
        int updated,
        int unchanged,
        int skipped,
        List<ImportProblem> problems,
        List<String> unmappedColumns,
        List<PreviewedRow> preview) {

    /** The same without the first rows. */
    ImportReport withoutPreview() {
        return new ImportReport(
                format, dryRun, rows, created, updated, unchanged, skipped, problems, unmappedColumns, List.of());
    }

    /** What is told of it elsewhere. */
    Map<String, Object> facts() {
        return Map.of(
                "format", format,
                "rows", rows,
                "created", created,
                "updated", updated,
                "unchanged", unchanged,
                "skipped", skipped);
    }

    /** Whether there are rows that cannot be taken. Unless it was to be taken in part, nothing was written then. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(ImportProblem::error);
    }
}
