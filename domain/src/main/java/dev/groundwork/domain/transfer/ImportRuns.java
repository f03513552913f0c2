package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs imports beside the requests, a few at a time. */
@ApplicationScoped
public class ImportRuns {

    private static final int AT_ONCE = 2;

    /** An import is written down and can begin. */
    record Begun(UUID candidateId, ZoneId zone, UUID runId, KeptFile file) {}

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, action -> {
        Thread thread = new Thread(action, "import");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    ImportFormats formats;

    @Inject
    ImportWorker worker;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Event<Begun> events;

    /**
     * Begins an import as soon as the present transaction is through.
     *
     * @throws UnreadableFile when no rows can be told apart in the file, or their format is not known
     * @throws Conflict while another import of the candidate is running
     */
    public ImportRun begin(byte[] content, ImportOrder order, Moment moment) {
        ImportRun run = ImportRun.begin(formats.read(content, order.format()), order, moment);
        return begun(run, KeptFile.of(content), moment);
    }

    /**
     * As {@link #begin(byte[], ImportOrder, Moment)}.
     *
     * @param uploaded is taken over
     */
    public ImportRun begin(Path uploaded, ImportOrder order, Moment moment) {
        ImportRun run = ImportRun.begin(formats.read(uploaded, order.format()), order, moment);
        return begun(run, KeptFile.takenOver(uploaded), moment);
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
        threads.execute(() -> {
            try {
                worker.run(begun);
            } finally {
                begun.file().delete();
            }
        });
    }

    void forget(@Observes(during = TransactionPhase.AFTER_FAILURE) Begun begun) {
        begun.file().delete();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private ImportRun begun(ImportRun run, KeptFile file, Moment moment) {
        events.fire(new Begun(currentCandidate.id(), moment.zone(), run.id, file));
        return run;
    }
}
