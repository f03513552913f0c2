package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.transfer.PreviewedRow.Effect;
import dev.groundwork.domain.transfer.archive.AccountImport;
import dev.groundwork.domain.transfer.archive.GroundworkArchive;
import dev.groundwork.domain.webhooks.Outbox;
import dev.groundwork.domain.webhooks.WebhookEvent;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Takes applications out of a file into the account. */
@ApplicationScoped
public class ApplicationImport {

    @Inject
    ImportFormats formats;

    @Inject
    AccountImport accounts;

    @Inject
    Event<ImportReport> done;

    /**
     * Reads the file, works out what every row does and, unless it is a dry run, does it. All or nothing: when a row has
     * an error nothing is written, unless the order is to take the others. Needs a transaction, and flushes and clears
     * its session. An archive of a whole account is taken as such.
     *
     * @throws UnreadableFile when no rows can be told apart in the file, or their format is not known
     * @throws InvalidInput when the format asked for does not exist
     */
    public ImportReport run(FileContent content, ImportOrder order, Moment moment) {
        return run(content, order, moment, ImportProgress.NONE);
    }

    /** The same, telling how far it is. Webhooks, and whoever counts, are told that it is done, and not of every row. */
    ImportReport run(FileContent content, ImportOrder order, Moment moment, ImportProgress progress) {
        ImportReport report = Outbox.quietly(() -> take(content, order, moment, progress));
        if (report.created() + report.updated() > 0 && !order.dryRun()) {
            Outbox.tell(WebhookEvent.IMPORT_FINISHED, CurrentCandidate.ofRequest(), report::facts);
        }
        done.fire(report);
        return report;
    }

    /**
     * Only finds out whether the file can be read at all. Needs a transaction.
     *
     * @throws UnreadableFile when no rows can be told apart in the file, or their format is not known
     */
    public void check(FileContent content, ImportOrder order, Moment moment) {
        if (formats.read(content, order.format()).kind() instanceof GroundworkArchive) {
            takeAccount(content, order.asDryRun(), moment, ImportProgress.NONE);
        }
    }

    private ImportReport take(FileContent content, ImportOrder order, Moment moment, ImportProgress progress) {
        ImportFile file = formats.read(content, order.format());
        if (file.kind() instanceof GroundworkArchive) {
            return takeAccount(content, order, moment, progress);
        }
        EntityManager entityManager = Panache.getEntityManager();
        entityManager.flush();
        entityManager.clear();
        return entityManager
                .unwrap(Session.class)
                .doReturningWork(connection ->
                        Copying.patiently(connection, () -> take(connection, file, order, moment, progress)));
    }

    private ImportReport takeAccount(FileContent content, ImportOrder order, Moment moment, ImportProgress progress) {
        try (SeekableByteChannel archive = content.channel()) {
            return accounts.run(archive, order, moment, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportReport take(
            Connection connection, ImportFile file, ImportOrder order, Moment moment, ImportProgress progress)
            throws SQLException {
        if (order.dryRun()) {
            ImportTally tally = settle(connection, file, moment, null, progress);
            return tally.report(file, order, order.partial() || !tally.hasErrors());
        }
        ImportWriting.waitForOthers();
        try (ImportWriting writing = new ImportWriting(connection, moment)) {
            ImportTally tally = settle(connection, file, moment, writing, progress);
            boolean taken = order.partial() || !tally.hasErrors();
            if (taken) {
                writing.write(file.rows(), progress);
            }
            return tally.report(file, order, taken);
        }
    }

    /** @param writing takes what the rows do; null when that is only to be known */
    private static ImportTally settle(
            Connection connection, ImportFile file, Moment moment, ImportWriting writing, ImportProgress progress)
            throws SQLException {
        ImportTally tally = new ImportTally();
        ImportPlan plan = ImportPlan.of(file, moment, progress);
        Collection<Draft> existing = plan.existing();
        if (writing != null) {
            ExistingApplications.lock(existing.stream().map(draft -> draft.id).toList());
        }
        List<Stage> stages = Stage.inOrder();
        Map<UUID, Stage> byId = stages.stream().collect(Collectors.toMap(stage -> stage.id, Function.identity()));
        RowSettling settling = new RowSettling(new StageWords(stages), moment);
        try (ExistingStates states = new ExistingStates(connection, existing, byId)) {
            for (Iterator<PlannedRow> rows = plan.read(); rows.hasNext(); ) {
                PlannedRow planned = rows.next();
                MatchedRow matched = plan.matched(planned);
                if (matched != null) {
                    states.readInto(matched.draft);
                    settling.settle(planned, matched);
                    passOn(planned, matched, writing);
                }
                tally.add(planned);
                progress.passed(ImportProgress.SETTLED);
            }
        }
        return tally;
    }

    private static void passOn(PlannedRow planned, MatchedRow matched, ImportWriting writing) throws SQLException {
        Draft draft = matched.draft;
        draft.rows--;
        if (writing != null && planned.effect() != Effect.SKIPPED) {
            writing.remember(matched);
        }
        if (draft.rows == 0 && writing != null) {
            writing.take(draft);
        } else if (draft.rows == 0) {
            draft.forget();
        }
    }
}
