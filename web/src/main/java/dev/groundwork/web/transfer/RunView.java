package dev.groundwork.web.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.transfer.ImportRun;
import java.util.UUID;

/**
 * A long import, as its page shows it.
 *
 * @param format what its format is called
 * @param done how many of its rows are through
 * @param failure why it failed, or null
 * @param view what it did; null unless it is done
 */
public record RunView(
        UUID id, ImportRun.State state, String format, int rows, int done, String failure, ImportView view) {

    static RunView of(ImportRun run, String format, Moment moment) {
        return new RunView(
                run.id,
                run.stateAt(moment),
                format,
                run.rows,
                run.done,
                run.failureAt(moment).orElse(null),
                run.report()
                        .map(report -> new ImportView(format, format, report))
                        .orElse(null));
    }

    /** Whether it is known how many rows there are; of an archive only when it has been looked through. */
    public boolean isCounted() {
        return rows > 0;
    }

    /** Whether there is more to come. */
    public boolean isRunning() {
        return state == ImportRun.State.RUNNING;
    }
}
