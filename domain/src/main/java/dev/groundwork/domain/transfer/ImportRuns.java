package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Busy;
import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs imports beside the requests, a few at a time. */
@ApplicationScoped
public class ImportRuns {

    private static final int AT_ONCE = 2;

    /** Their files are kept on the disk meanwhile. */
    private static final int MOST_WAITING = 20;

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    /** An import is written down and can begin. */
    record Begun(UUID candidateId, ZoneId zone, UUID runId, KeptFile file) {}

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ImportRuns::thread);
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(ImportRuns::thread);

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
     * @param content is taken over where it is a file on the disk
     * @throws UnreadableFile when no rows can be told apart in the file, or their format is not known
     * @throws Conflict while another import of the candidate is running
     * @throws Busy while many imports of others wait for their turn
     */
    public ImportRun begin(FileContent content, ImportOrder order, Moment moment) {
        if (threads.getQueue().size() >= MOST_WAITING) {
            throw new Busy(
                    "Many imports are waiting for their turn already. Nothing was kept. Try again shortly.", A_WHILE);
        }
        ImportRun run = ImportRun.begin(formats.read(content, order.format()), order, moment);
        events.fire(new Begun(currentCandidate.id(), moment.zone(), run.id, content.keep()));
        return run;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
        ScheduledFuture<?> beat = beats.scheduleAtFixedRate(
                () -> worker.live(begun), ImportRun.BEAT.toSeconds(), ImportRun.BEAT.toSeconds(), TimeUnit.SECONDS);
        threads.execute(() -> {
            try {
                worker.run(begun);
            } finally {
                beat.cancel(false);
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
        beats.shutdownNow();
    }

    private static Thread thread(Runnable action) {
        Thread thread = new Thread(action, "import");
        thread.setDaemon(true);
        return thread;
    }
}
