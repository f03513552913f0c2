package dev.groundwork.domain.transfer;

import dev.groundwork.domain.transfer.PreviewedRow.Effect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of the rows of a file. */
final class ImportTally {

    private static final int PREVIEWED = 20;

    /** So that a file of nothing but mistakes fits into memory and an answer. */
    private static final int MOST_PROBLEMS = 10_000;

    private final Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<PreviewedRow> preview = new ArrayList<>();
    private boolean anyError;

    void add(PlannedRow planned) {
        counts.merge(planned.effect(), 1, Integer::sum);
        for (ImportProblem problem : planned.row.problems()) {
            if (problems.size() < MOST_PROBLEMS || problem.error() && !anyError) {
                problems.add(problem);
            }
            anyError |= problem.error();
        }
        if (preview.size() < PREVIEWED) {
            preview.add(planned.preview());
        }
    }

    /** Whether a row cannot be taken. */
    boolean hasErrors() {
        return anyError;
    }

    /** @param taken whether the rows that can be taken are */
    ImportReport report(ImportFile file, ImportOrder order, boolean taken) {
        int created = taken ? count(Effect.CREATED) : 0;
        int updated = taken ? count(Effect.UPDATED) : 0;
        int unchanged = count(Effect.UNCHANGED);
        return new ImportReport(
                file.kind().slug(),
                order.dryRun(),
                file.rows(),
                created,
                updated,
                unchanged,
                file.rows() - created - updated - unchanged,
                List.copyOf(problems),
                file.unmapped(),
                order.dryRun() ? List.copyOf(preview) : List.of());
    }

    private int count(Effect effect) {
        return counts.getOrDefault(effect, 0);
    }
}
