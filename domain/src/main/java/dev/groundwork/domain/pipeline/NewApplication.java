package dev.groundwork.domain.pipeline;

import java.time.Instant;
import java.util.List;

/**
 * An application that is written down together with its past, as a file brings it.
 *
 * @param details what the candidate wrote about it; the day of applying is taken as it stands
 * @param history the stages it entered, oldest first, at least one; the first is where it began
 * @param ending how it ended, with its day; null while it is open
 * @param archivedAt since when it is archived, or null
 * @param followUpTold whether the details have the last word on the day to follow up, be it none; otherwise an empty one
 *     is left to the rhythm of the stage
 */
public record NewApplication(
        ApplicationDetails details,
        List<StageChangeDetails> history,
        Ending ending,
        Instant archivedAt,
        boolean followUpTold) {

    /** The stage it is in. */
    StageChangeDetails latest() {
        return history.get(history.size() - 1);
    }
}
