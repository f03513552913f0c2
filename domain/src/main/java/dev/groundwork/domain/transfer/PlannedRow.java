package dev.groundwork.domain.transfer;

import dev.groundwork.domain.transfer.PreviewedRow.Effect;

/** A row of a file, as it is read, and what it will do. */
final class PlannedRow {

    private static final int LARGEST_CELL = 1_000_000;

    final ImportFormat format;
    final ImportRow row;
    final ImportedApplication imported;

    private Effect effect = Effect.SKIPPED;
    private ApplicationState result;

    private PlannedRow(ImportFormat format, ImportRow row, ImportedApplication imported) {
        this.format = format;
        this.row = row;
        this.imported = imported;
    }

    /** Reads a row; one that has errors is left out of everything that follows. */
    static PlannedRow read(ImportFormat format, ImportRow row) {
        row.checkShape(LARGEST_CELL);
        ImportedApplication imported = row.isRefused() ? new ImportedApplication() : format.read(row);
        return new PlannedRow(format, row, imported);
    }

    /** What is to be kept of it while the others are read. */
    MatchedRow toBeMatched() {
        return new MatchedRow(MatchKeys.of(imported), RowOrigin.of(format, imported, row.cells()));
    }

    /** What the file calls the column that tells of a field; the field's own name when it has none. */
    String columnOf(ApplicationColumn field) {
        return row.columnOf(field, format.columns());
    }

    void settled(Effect newEffect, ApplicationState newResult) {
        effect = newEffect;
        result = newResult;
    }

    Effect effect() {
        return effect;
    }

    PreviewedRow preview() {
        if (result == null) {
            return new PreviewedRow(
                    row.number(),
                    effect,
                    imported.get(ApplicationColumn.COMPANY, String.class),
                    imported.get(ApplicationColumn.ROLE, String.class),
                    null,
                    null,
                    null,
                    null);
        }
        return new PreviewedRow(
                row.number(),
                effect,
                result.details().company(),
                result.details().role(),
                result.stage().name,
                result.details().appliedOn(),
                result.ending() == null ? null : result.ending().outcome(),
                result.details().postingUrl());
    }
}
