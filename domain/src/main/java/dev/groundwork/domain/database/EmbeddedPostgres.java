package dev.groundwork.domain.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/**
 * A PostgreSQL server of our own, whose data lives in a folder.
 *
 * <p>It listens on the loopback interface only and asks for a password that is new at each start. It ends with this
 * JVM, however that ends; if it is killed itself, it is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final Keeper keeper;
    private final ConnectionDetails connection;
    private final ConnectionDetails superuser;

    private EmbeddedPostgres(Keeper keeper, ConnectionDetails connection, ConnectionDetails superuser) {
        this.keeper = keeper;
        this.connection = connection;
        this.superuser = superuser;
    }

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
        return start(dataFolder, PostgresBinaries::unpackedBeside, durability, furtherSettings);
    }

    /**
     * Starts a server whose programs are on this machine already, instead of unpacking the bundled ones.
     *
     * @param programs the folder that holds {@code bin/postgres} of version 18
     * @throws EmbeddedPostgresFailure when it cannot run, with the reason
     */
    public static EmbeddedPostgres startWith(Path programs, Path dataFolder, Durability durability) {
        return start(dataFolder, spare -> PostgresBinaries.installedIn(programs), durability, Map.of());
    }

    private static EmbeddedPostgres start(
            Path dataFolder,
            Function<Path, PostgresBinaries> programs,
            Durability durability,
            Map<String, String> furtherSettings) {
        try {
            Path folder = Folders.createPrivate(dataFolder.toAbsolutePath());
            FolderLock lock = FolderLock.claim(folder);
            try {
                Cluster cluster = new Cluster(programs.apply(folder), folder);
                cluster.createIfMissing();
                int port = freePort();
                return open(
                        Keeper.start(lock, cluster, ServerSettings.of(port, durability, furtherSettings)),
                        cluster,
                        new ApplicationDatabase(port));
            } catch (EmbeddedPostgresFailure | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, dataFolder);
        }
    }

    private static EmbeddedPostgres open(Keeper keeper, Cluster cluster, ApplicationDatabase database)
            throws IOException {
        try {
            String password = cluster.superuserPassword();
            ConnectionDetails connection = database.open(password);
            connection.leaveIn(cluster.dataFolder());
            return new EmbeddedPostgres(keeper, connection, database.asSuperuser(password));
        } catch (EmbeddedPostgresFailure | IOException e) {
            keeper.close();
            throw e;
        }
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
        return superuser;
    }

    /** Stops the server cleanly. */
    @Override
    public void close() {
        keeper.close();
    }

    /** The process number of the server, for tests that kill it. */
    long postmaster() {
        return keeper.postmaster();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
