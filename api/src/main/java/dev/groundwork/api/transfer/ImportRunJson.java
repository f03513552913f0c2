package dev.groundwork.api.transfer;

import dev.groundwork.api.exchange.Tagged;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.transfer.ImportRun;
import java.time.Instant;
import java.util.UUID;

/**
 * An import that nobody waited for.
 *
 * @param rows how many rows the file has
 * @param done how many of them are through
 * @param report what it did; null unless it is done
 * @param failure why it failed, or null
 */
public record ImportRunJson(
        UUID id,
        ImportRun.State state,
        String format,
        boolean dryRun,
        int rows,
        int done,
        ImportReportJson report,
        String failure,
        Instant createdAt)
        implements Tagged {

    static ImportRunJson of(ImportRun run, Moment moment) {
        return new ImportRunJson(
                run.id,
                run.stateAt(moment),
                run.format,
                run.dryRun,
                run.rows,
                run.done,
                run.report().map(ImportReportJson::of).orElse(null),
                run.failureAt(moment).orElse(null),
                run.createdAt);
    }
}
