package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.PreviewedRow.Effect;
import dev.groundwork.domain.transfer.archive.AccountImport;
import dev.groundwork.domain.transfer.archive.GroundworkArchive;
import dev.groundwork.domain.webhooks.Outbox;
import dev.groundwork.domain.webhooks.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes applications out of a file into the account. */
@ApplicationScoped
public class ApplicationImport {

    private static final int PREVIEWED = 20;

    @Inject
    ImportFormats formats;

    @Inject
    AccountImport accounts;

    /**
     * Reads the file, works out what every row does and, unless it is a dry run, does it. All or nothing: when a row has
     * an error nothing is written, unless the order is to take the others. Needs a transaction, and flushes and clears
     * its session. An archive of a whole account is taken as such.
     *
     * @throws UnreadableFile when no rows can be told apart in the file, or their format is not known
     * @throws InvalidInput when the format asked for does not exist
     */
    public ImportReport run(byte[] content, ImportOrder order, Moment moment) {
        return run(content, order, moment, ImportProgress.NONE);
    }

    /** As {@link #run(byte[], ImportOrder, Moment)}, for a file on this machine. */
    public ImportReport run(Path file, ImportOrder order, Moment moment) {
        return run(file, order, moment, ImportProgress.NONE);
    }

    /** The same, telling how far it is. */
    ImportReport run(Path file, ImportOrder order, Moment moment, ImportProgress progress) {
        return told(order, () -> take(file, order, moment, progress));
    }

    private ImportReport run(byte[] content, ImportOrder order, Moment moment, ImportProgress progress) {
        return told(order, () -> take(content, order, moment, progress));
    }

    /** Webhooks are told that it is done, and not of every row. */
    private static ImportReport told(ImportOrder order, Supplier<ImportReport> work) {
        ImportReport report = Outbox.quietly(work);
        if (report.created() + report.updated() > 0 && !order.dryRun()) {
            Outbox.tell(WebhookEvent.IMPORT_FINISHED, CurrentCandidate.ofRequest(), report::facts);
        }
        return report;
    }

    private ImportReport take(Path path, ImportOrder order, Moment moment, ImportProgress progress) {
        ImportFile file = formats.read(path, order.format());
        if (!(file.kind() instanceof GroundworkArchive)) {
            return take(file, order, moment, progress);
        }
        try (FileChannel archive = FileChannel.open(path)) {
            return accounts.run(archive, order, moment, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport take(byte[] content, ImportOrder order, Moment moment, ImportProgress progress) {
        ImportFile file = formats.read(content, order.format());
        return file.kind() instanceof GroundworkArchive
                ? accounts.run(new SeekableInMemoryByteChannel(content), order, moment, progress)
                : take(file, order, moment, progress);
    }

    private ImportReport take(ImportFile file, ImportOrder order, Moment moment, ImportProgress progress) {
        ImportWriting writing = new ImportWriting(moment, progress);
        if (!order.dryRun()) {
            writing.waitForOtherImports();
        }
        ImportPlan plan = ImportPlan.of(file, moment, !order.dryRun());
        progress.passed(0);
        boolean taken = order.partial() || plan.rows().stream().noneMatch(planned -> planned.row.isRefused());
        if (taken && !order.dryRun()) {
            writing.write(plan);
        }
        return report(file, order, plan.rows(), taken);
    }

    private static ImportReport report(ImportFile file, ImportOrder order, List<PlannedRow> rows, boolean taken) {
        int created = taken ? count(rows, Effect.CREATED) : 0;
        int updated = taken ? count(rows, Effect.UPDATED) : 0;
        int unchanged = count(rows, Effect.UNCHANGED);
        return new ImportReport(
                file.kind().slug(),
                order.dryRun(),
                rows.size(),
                created,
                updated,
                unchanged,
                rows.size() - created - updated - unchanged,
                rows.stream()
                        .flatMap(planned -> planned.row.problems().stream())
                        .toList(),
                file.unmapped(),
                order.dryRun()
                        ? rows.stream()
                                .limit(PREVIEWED)
                                .map(PlannedRow::preview)
                                .toList()
                        : List.of());
    }

    private static int count(List<PlannedRow> rows, Effect effect) {
        return (int) rows.stream().filter(planned -> planned.effect() == effect).count();
    }
}
