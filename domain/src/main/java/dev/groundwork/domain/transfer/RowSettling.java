package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Violation;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.transfer.PreviewedRow.Effect;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Works out what rows do to the applications they are about. */
final class RowSettling {

    private final StageWords stages;
    private final Moment moment;
    private final Function<Object, List<Violation>> rules = InvalidInput.rules();

    RowSettling(StageWords stages, Moment moment) {
        this.stages = stages;
        this.moment = moment;
    }

    /** Does it to the draft; on the row stands what the effect is, and what is wrong with it. */
    void settle(PlannedRow planned, MatchedRow matched) {
        Draft draft = matched.draft;
        if (draft.binned) {
            planned.row.tell((String) null, "is in the bin; take it out of there to import it");
            return;
        }
        ApplicationState before = draft.state();
        if (matched.remembered && !planned.format.overwrites()) {
            planned.settled(Effect.UNCHANGED, before);
            return;
        }
        RowEffect effect = new RowEffect(planned, stages, moment);
        draft.followUpTold |= planned.imported.tells(ApplicationColumn.FOLLOW_UP_ON);
        ApplicationState after = before == null ? effect.beginning() : effect.on(before);
        refuseWhereBroken(planned, after);
        if (!planned.row.isRefused()) {
            draft.becomes(after);
            planned.settled(
                    before == null ? Effect.CREATED : after.equals(before) ? Effect.UNCHANGED : Effect.UPDATED, after);
        }
    }

    private void refuseWhereBroken(PlannedRow row, ApplicationState state) {
        refuse(row, rules.apply(state.details()), field -> field);
        state.moves().forEach(move -> refuse(row, rules.apply(move), field -> "stageEnteredAt"));
        if (state.ending() != null) {
            refuse(row, rules.apply(state.ending()), field -> field.equals("reason") ? "outcomeReason" : field);
        }
        if (state.archivedAt() != null) {
            StageChangeDetails archiving = new StageChangeDetails(state.stage(), state.archivedAt(), null);
            refuse(row, rules.apply(archiving), field -> "archivedAt");
        }
    }

    private void refuse(PlannedRow row, List<Violation> violations, UnaryOperator<String> name) {
        for (Violation violation : violations) {
            String field = name.apply(violation.field().replaceFirst("[\\[.<].*$", ""));
            row.row.refuse(columnOf(row, field), violation.message());
        }
    }

    private static String columnOf(PlannedRow row, String field) {
        return Stream.of(ApplicationColumn.values())
                .filter(column -> column.jsonName().equals(field))
                .findFirst()
                .map(row::columnOf)
                .orElse(field);
    }
}
