package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which application every row of a file is about. The file is read twice, so that no more of it is in memory than what
 * tells one application from another: first for this, then row by row for what they say.
 */
final class ImportPlan {

    private final ImportFile file;
    private final Moment moment;

    /** As many as the file has rows; null for those that cannot be read. */
    private final List<MatchedRow> rows;

    private ImportPlan(ImportFile file, Moment moment, List<MatchedRow> rows) {
        this.file = file;
        this.moment = moment;
        this.rows = rows;
    }

    static ImportPlan of(ImportFile file, Moment moment, ImportProgress progress) {
        ImportPlan plan = new ImportPlan(file, moment, new ArrayList<>(file.rows()));
        plan.read().forEachRemaining(planned -> {
            plan.rows.add(planned.row.isRefused() ? null : planned.toBeMatched());
            progress.passed(ImportProgress.MATCHED);
        });
        plan.match();
        return plan;
    }

    /** The rows of the file, read anew, in their order. */
    Iterator<PlannedRow> read() {
        return new RowReader(file, moment);
    }

    /** Which application a row is about; null when it cannot be read. */
    MatchedRow matched(PlannedRow planned) {
        return rows.get(planned.row.number() - 1);
    }

    /** Those of the candidate's applications that rows are about, binned ones aside, in the order of their first rows. */
    Collection<Draft> existing() {
        return readable()
                .map(row -> row.draft)
                .filter(draft -> draft.id != null && !draft.binned)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<MatchedRow> readable() {
        return rows.stream().filter(Objects::nonNull);
    }

    private void match() {
        Set<String> addresses = readable()
                .map(row -> row.keys.address())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Matching matching = new Matching(file.overwrites(), addresses);
        ExistingApplications.all(matching::add);
        Set<String> seen = new HashSet<>();
        readable().forEach(row -> row.repeats = !seen.add(row.origin.hash()));
        ImportedRow.applicationsOf(seen, matching::remember);
        readable().forEach(row -> {
            row.remembered = matching.knows(row.origin);
            matching.reserve(row.keys, row.origin);
        });
        readable().forEach(row -> {
            row.draft = matching.draftFor(row.keys, row.origin);
            row.draft.rows++;
        });
    }
}
