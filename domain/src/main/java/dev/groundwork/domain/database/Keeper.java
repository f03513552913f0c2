package dev.groundwork.domain.database;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Keeps a server running until it is told to stop it: one that ends unasked is started again.
 *
 * <p>It is held by its own thread. Without that, garbage collection would cut the life line and give up the lock.
 */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class.getName());
    private static final long MILLISECONDS_BETWEEN_LOOKS = 1_000;

    private final FolderLock lock;
    private final Cluster cluster;
    private final Map<String, String> settings;
    private LifeLine lifeLine;
    private boolean closed;

    private Keeper(FolderLock lock, Cluster cluster, Map<String, String> settings) {
        this.lock = lock;
        this.cluster = cluster;
        this.settings = settings;
    }

    /** Starts a server and keeps it. */
    static Keeper start(FolderLock lock, Cluster cluster, Map<String, String> settings) {
        Keeper keeper = new Keeper(lock, cluster, settings);
        keeper.run();
        Thread thread = new Thread(keeper::reviveUntilClosed, "embedded-postgres");
        thread.setDaemon(true);
        thread.start();
        return keeper;
    }

    /** The process number of the server. */
    long postmaster() {
        return cluster.postmaster();
    }

    /** Stops the server cleanly and gives its folder back. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            cluster.stop();
            lifeLine.close();
        }
        try {
            ConnectionDetails.removeFrom(cluster.dataFolder());
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, cluster.dataFolder());
        } finally {
            lock.close();
        }
    }

    private void run() {
        cluster.start(settings);
        lifeLine = LifeLine.tie(cluster.postmaster(), cluster.folder());
    }

    private void reviveUntilClosed() {
        try {
            while (!isClosed()) {
                TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
                reviveIfEnded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void reviveIfEnded() {
        if (closed || cluster.runs()) {
            return;
        }
        LOG.warning("The embedded PostgreSQL ended unexpectedly and is started again");
        try {
            lifeLine.close();
            run();
        } catch (EmbeddedPostgresFailure e) {
            LOG.severe(e.getMessage());
        }
    }
}
