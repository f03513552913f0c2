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
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs imports beside the requests, a few at a time. */
@ApplicationScoped
public class ImportRuns {

    private static final int AT_ONCE = 2;

    /** An import is written down and can begin. */
    record Begun(UUID candidateId, ZoneId zone, UUID runId) {}

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
        ImportFile file = formats.read(content, order.format());
        ImportRun run = ImportRun.begin(content, file, order, moment);
        events.fire(new Begun(currentCandidate.id(), moment.zone(), run.id));
        return run;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
        threads.execute(() -> worker.run(begun));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
