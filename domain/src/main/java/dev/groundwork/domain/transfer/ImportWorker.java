package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Does one import on behalf of its candidate, in one transaction, and tells beside it how far it is. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration OFTEN = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    ApplicationImport imports;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Clock clock;

    /** Tells that an import is not forgotten, whether it is running or waiting for its turn. */
    @ActivateRequestContext
    void live(ImportRuns.Begun begun) {
        currentCandidate.become(begun.candidateId(), begun.zone());
        try {
            QuarkusTransaction.requiringNew().run(() -> ImportRun.live(begun.runId(), clock.instant()));
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "Import %s could not give a sign of life", begun.runId());
        }
    }

    @ActivateRequestContext
    void run(ImportRuns.Begun begun) {
        currentCandidate.become(begun.candidateId(), begun.zone());
        UUID id = begun.runId();
        try {
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> write(begun));
        } catch (ImportCancelled cancelled) {
            LOG.debugf("Import %s was cancelled", id);
        } catch (InvalidInput invalid) {
            fail(id, "The file " + invalid.violations().get(0).message() + ". Nothing was written.");
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s failed", id);
            fail(id, null);
        }
    }

    private void write(ImportRuns.Begun begun) {
        UUID id = begun.runId();
        ImportRun run = ImportRun.require(id);
        if (run.state != ImportRun.State.RUNNING) {
            throw new ImportCancelled();
        }
        ImportOrder order = new ImportOrder(run.format, run.dryRun, run.partial);
        ImportReport report =
                imports.run(FileContent.of(begun.file().path()), order, currentCandidate.moment(), new Told(id));
        if (!ImportRun.finish(id, report, clock.instant())) {
            throw new ImportCancelled();
        }
    }

    private void fail(UUID id, String failure) {
        QuarkusTransaction.requiringNew().run(() -> ImportRun.fail(id, failure, clock.instant()));
    }

    /** Writes the progress in transactions of its own, for others to see, now and then. */
    private final class Told implements ImportProgress {

        private final UUID id;
        private double done;
        private long toldAt = System.nanoTime();

        Told(UUID id) {
            this.id = id;
        }

        @Override
        public void expects(int rows) {
            goOnIf(() -> ImportRun.expect(id, rows, clock.instant()));
        }

        @Override
        public void passed(double rows) {
            done += rows;
            long now = System.nanoTime();
            if (now - toldAt >= OFTEN.toNanos()) {
                toldAt = now;
                goOnIf(() -> ImportRun.advance(id, (int) done, clock.instant()));
            }
        }

        private static void goOnIf(Callable<Boolean> wanted) {
            if (!QuarkusTransaction.requiringNew().call(wanted)) {
                throw new ImportCancelled();
            }
        }
    }
}
