package dev.groundwork.api.webhooks;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Looks every few seconds whether something is to be sent. Every replica does; each webhook is called by one at a time. */
@ApplicationScoped
class WebhookPost {

    private static final Logger LOG = Logger.getLogger(WebhookPost.class);

    /** So many receivers may be slow at once before others wait for them. */
    private static final int AT_ONCE = 4;

    private final Semaphore free = new Semaphore(AT_ONCE);

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, action -> {
        Thread thread = new Thread(action, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    private final WebhookWorker worker;

    WebhookPost(WebhookWorker worker) {
        this.worker = worker;
    }

    @Scheduled(every = "{groundwork.webhooks.every}", delayed = "5s")
    void look() {
        if (free.tryAcquire()) {
            threads.execute(this::work);
        }
    }

    private void work() {
        try {
            worker.work();
        } catch (RuntimeException failure) {
            LOG.warnf("Webhooks could not be looked after and are so again in a few seconds: %s", failure);
        } finally {
            free.release();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
