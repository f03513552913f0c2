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
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    ApplicationImport imports;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Clock clock;

    @ActivateRequestContext
    void run(ImportRuns.Begun begun) {
        currentCandidate.become(begun.candidateId(), begun.zone());
        UUID id = begun.runId();
        try {
            QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> write(id, begun.file()));
        } catch (ImportCancelled cancelled) {
            LOG.debugf("Import %s was cancelled", id);
        } catch (InvalidInput invalid) {
            fail(id, "The file " + invalid.violations().get(0).message() + ". Nothing was written.");
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Import %s failed", id);
            fail(id, null);
        }
    }

    private void write(UUID id, KeptFile file) {
        ImportRun run = ImportRun.require(id);
        if (run.state != ImportRun.State.RUNNING) {
            throw new ImportCancelled();
        }
        ImportOrder order = new ImportOrder(run.format, run.dryRun, run.partial);
        ImportReport report = imports.run(file.path(), order, currentCandidate.moment(), new Told(id));
        if (!ImportRun.finish(id, report, clock.instant())) {
            throw new ImportCancelled();
        }
    }

    private void fail(UUID id, String failure) {
        QuarkusTransaction.requiringNew().run(() -> ImportRun.fail(id, failure, clock.instant()));
    }

    /** Writes the progress in transactions of its own, for others to see. */
    private final class Told implements ImportProgress {

        private final UUID id;
        private int done;

        Told(UUID id) {
            this.id = id;
        }

        @Override
        public void expects(int rows) {
            goOnIf(() -> ImportRun.expect(id, rows, clock.instant()));
        }

        @Override
        public void passed(int rows) {
            done += rows;
            goOnIf(() -> ImportRun.advance(id, done, clock.instant()));
        }

        private static void goOnIf(Callable<Boolean> wanted) {
            if (!QuarkusTransaction.requiringNew().call(wanted)) {
                throw new ImportCancelled();
            }
        }
    }
}
