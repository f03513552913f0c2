package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.NewApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application while an import is planned, before anything is written.
 *
 * @param ending how it ended, or null
 * @param moves the stages that the import lets it enter, in this order; of a new one all it ever entered
 */
record ApplicationState(
        ApplicationDetails details,
        Stage stage,
        Instant stageEnteredAt,
        StageKind furthestKind,
        Ending ending,
        Instant archivedAt,
        List<StageChangeDetails> moves) {

    /** The same after it has entered a further stage. */
    ApplicationState movedTo(Stage next, Instant at) {
        StageChangeDetails move = new StageChangeDetails(next, at, null);
        return new ApplicationState(
                details,
                next,
                move.enteredAt(),
                furthestKind.compareTo(next.kind) >= 0 ? furthestKind : next.kind,
                ending,
                archivedAt,
                Stream.concat(moves.stream(), Stream.of(move)).toList());
    }

    ApplicationState describedAs(ApplicationDetails newDetails) {
        return new ApplicationState(newDetails, stage, stageEnteredAt, furthestKind, ending, archivedAt, moves);
    }

    ApplicationState ended(Ending newEnding) {
        return new ApplicationState(details, stage, stageEnteredAt, furthestKind, newEnding, archivedAt, moves);
    }

    ApplicationState archived(Instant since) {
        return new ApplicationState(details, stage, stageEnteredAt, furthestKind, ending, since, moves);
    }

    /** @param followUpTold whether the file has the day to follow up, be it empty */
    NewApplication asNew(boolean followUpTold) {
        return new NewApplication(details, moves, ending, archivedAt, followUpTold);
    }
}
