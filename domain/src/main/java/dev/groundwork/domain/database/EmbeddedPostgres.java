package dev.groundwork.domain.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * A PostgreSQL server of our own, whose data lives in a folder.
 *
 * <p>It listens on the loopback interface only and asks for a password that is new at each start. It ends with this
 * JVM, however that ends; if it is killed itself, it is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class.getName());
    private static final long SECONDS_BETWEEN_REVIVALS = 2;

    private final FolderLock lock;
    private final Cluster cluster;
    private final int port;
    private final Map<String, String> settings;
    private ConnectionDetails connection;
    private LifeLine lifeLine;
    private boolean closed;

    /**
     * Starts a server on a data folder, which is created when it is not there.
     *
     * @throws EmbeddedPostgresFailure when it cannot run, with the reason
     */
    public static EmbeddedPostgres start(Path dataFolder, Durability durability) {
        return start(dataFolder, durability, Map.of());
    }

    /**
     * Starts a server with further settings, named as in PostgreSQL's configuration file.
     *
     * @throws EmbeddedPostgresFailure when it cannot run, with the reason
     */
    public static EmbeddedPostgres start(Path dataFolder, Durability durability, Map<String, String> furtherSettings) {
        FolderLock lock = null;
        try {
            Path folder = Folders.createPrivate(dataFolder.toAbsolutePath());
            lock = FolderLock.claim(folder);
            int port = freePort();
            EmbeddedPostgres server = new EmbeddedPostgres(
                    lock,
                    new Cluster(PostgresBinaries.unpackedBeside(folder), folder),
                    port,
                    ServerSettings.of(port, durability, furtherSettings));
            server.open();
            return server;
        } catch (IOException e) {
            release(lock);
            throw EmbeddedPostgresFailure.of(e, dataFolder);
        } catch (EmbeddedPostgresFailure e) {
            release(lock);
            throw e;
        }
    }

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, int port, Map<String, String> settings) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.settings = settings;
    }

    /** The URL of the application's database. */
    public String jdbcUrl() {
        return connection.jdbcUrl();
    }

    /** The role that owns the application's database; it is no superuser. */
    public String username() {
        return connection.username();
    }

    /** The password of that role until the server is stopped. */
    public String password() {
        return connection.password();
    }

    /** How a superuser reaches the application's database: for tests that look into the server. */
    public ConnectionDetails superuser() {
        return new ApplicationDatabase(port).asSuperuser(cluster.superuserPassword());
    }

    /** Stops the server cleanly. */
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

    /** The process number of the server, for tests that kill it. */
    long postmaster() {
        return cluster.postmaster();
    }

    private void open() throws IOException {
        cluster.createIfMissing();
        run();
        try {
            connection = new ApplicationDatabase(port).open(cluster.superuserPassword());
            connection.leaveIn(cluster.dataFolder());
        } catch (EmbeddedPostgresFailure | IOException e) {
            cluster.stop();
            throw e;
        }
        keep();
    }

    private void run() {
        cluster.start(settings);
        lifeLine = LifeLine.tie(cluster.postmaster(), cluster.folder());
    }

    /** Without a thread that holds this object, garbage collection would cut the life line and give up the lock. */
    private void keep() {
        Thread keeper = new Thread(this::reviveUntilClosed, "embedded-postgres");
        keeper.setDaemon(true);
        keeper.start();
    }

    private void reviveUntilClosed() {
        try {
            while (!closed()) {
                ProcessHandle.of(postmaster())
                        .ifPresent(process -> process.onExit().join());
                if (!revived()) {
                    TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_REVIVALS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean closed() {
        return closed;
    }

    private synchronized boolean revived() {
        if (closed) {
            return true;
        }
        LOG.warning("The embedded PostgreSQL ended unexpectedly and is started again");
        try {
            lifeLine.close();
            run();
            return true;
        } catch (EmbeddedPostgresFailure e) {
            LOG.severe(e.getMessage());
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void release(FolderLock lock) {
        if (lock != null) {
            lock.close();
        }
    }
}
