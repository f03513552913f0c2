package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Violation;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.transfer.PreviewedRow.Effect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every row of a file would do, worked out before anything is written. */
final class ImportPlan {

    private final boolean overwriting;
    private final List<PlannedRow> rows;
    private final Moment moment;
    private StageWords stages;

    private ImportPlan(boolean overwriting, List<PlannedRow> rows, Moment moment) {
        this.overwriting = overwriting;
        this.rows = rows;
        this.moment = moment;
    }

    /** @param holding the applications that rows are about stay as they are until the transaction ends */
    static ImportPlan of(ImportFile file, Moment moment, boolean holding) {
        List<PlannedRow> rows = new ArrayList<>();
        for (ImportFile.Part part : file.parts()) {
            for (List<String> cells : part.table().rows()) {
                rows.add(PlannedRow.read(part.format(), new ImportRow(rows.size() + 1, part, cells, moment)));
            }
        }
        ImportPlan plan = new ImportPlan(file.overwrites(), rows, moment);
        plan.match();
        plan.readStates(holding);
        rows.forEach(plan::settle);
        return plan;
    }

    List<PlannedRow> rows() {
        return rows;
    }

    /** The applications that rows are about, each once, in the order of the rows. */
    Set<Draft> drafts() {
        return rows.stream()
                .map(row -> row.draft)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<PlannedRow> readable() {
        return rows.stream().filter(row -> !row.row.isRefused());
    }

    private void match() {
        Set<String> addresses = readable()
                .map(row -> row.keys.address())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Matching matching = new Matching(overwriting, addresses);
        ExistingApplications.all().forEach(matching::add);
        ImportedRow.applicationsOf(readable().map(row -> row.origin.hash()).collect(Collectors.toSet()))
                .forEach(matching::remember);
        Set<String> seen = new HashSet<>();
        readable().forEach(row -> {
            row.repeats = !seen.add(row.origin.hash());
            row.remembered = matching.knows(row.origin);
            matching.reserve(row.keys, row.origin);
        });
        readable().forEach(row -> row.draft = matching.draftFor(row.keys, row.origin));
    }

    private void readStates(boolean holding) {
        stages = new StageWords(Stage.inOrder());
        List<Draft> existing = drafts().stream()
                .filter(draft -> draft.id != null && !draft.binned)
                .toList();
        if (existing.isEmpty()) {
            return;
        }
        List<UUID> ids = existing.stream().map(draft -> draft.id).toList();
        if (holding) {
            ExistingApplications.lock(ids);
        }
        Map<UUID, ApplicationState> states = ExistingApplications.statesOf(ids);
        existing.forEach(draft -> draft.is(states.get(draft.id)));
    }

    private void settle(PlannedRow planned) {
        if (planned.draft == null) {
            return;
        }
        if (planned.draft.binned) {
            planned.row.tell((String) null, "is in the bin; take it out of there to import it");
            return;
        }
        ApplicationState before = planned.draft.state();
        if (planned.remembered && !planned.format.overwrites()) {
            planned.settled(Effect.UNCHANGED, before);
            return;
        }
        RowEffect effect = new RowEffect(planned, stages, moment);
        planned.draft.followUpTold |= planned.imported.tells(ApplicationColumn.FOLLOW_UP_ON);
        ApplicationState after = before == null ? effect.beginning() : effect.on(before);
        refuseWhereBroken(planned, after);
        if (!planned.row.isRefused()) {
            planned.draft.becomes(after);
            planned.settled(
                    before == null ? Effect.CREATED : after.equals(before) ? Effect.UNCHANGED : Effect.UPDATED, after);
        }
    }

    private void refuseWhereBroken(PlannedRow row, ApplicationState state) {
        refuse(row, InvalidInput.violationsOf(state.details()), field -> field);
        state.moves().forEach(move -> refuse(row, InvalidInput.violationsOf(move), field -> "stageEnteredAt"));
        if (state.ending() != null) {
            refuse(
                    row,
                    InvalidInput.violationsOf(state.ending()),
                    field -> field.equals("reason") ? "outcomeReason" : field);
        }
    }

    private void refuse(PlannedRow row, List<Violation> violations, UnaryOperator<String> name) {
        for (Violation violation : violations) {
            String field = name.apply(violation.field().replaceFirst("[\\[.<].*$", ""));
            row.row.refuse(columnOf(row, field), violation.message());
        }
    }

    private String columnOf(PlannedRow row, String field) {
        return Stream.of(ApplicationColumn.values())
                .filter(column -> column.jsonName().equals(field))
                .findFirst()
                .map(column -> row.columnOf(column))
                .orElse(field);
    }
}
