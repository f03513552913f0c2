package dev.groundwork.domain.transfer;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/**
 * Lets PostgreSQL write the rows of a query straight into a stream: no row becomes an object on its way. What it writes
 * is behind row-level security, as everything is.
 */
final class Copying {

    private static final String CSV = "format csv";

    /** Two characters that no JSON has unescaped, so that nothing is quoted. */
    private static final String JSON = "format csv, quote e'\\x01', delimiter e'\\x02'";

    /** A slow reader may take its time, but does not hold a database connection forever. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private Copying() {}

    /**
     * Does something in the present transaction, or in one that may take long.
     *
     * @throws UncheckedIOException when the receiver is gone
     */
    static void inTransaction(Runnable action) {
        QuarkusTransaction.joiningExisting().timeout((int) LONGEST.toSeconds()).run(() -> {
            takeTime();
            action.run();
        });
    }

    /** Something that is done on a connection. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Does something on the connection of the present transaction that may take long, also without a word from the server. */
    static <T> T patiently(Connection connection, Work<T> work) throws SQLException {
        takeTime();
        int before = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, (int) LONGEST.toMillis());
        try {
            return work.run();
        } finally {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, before);
            }
        }
    }

    /** The usual limits would cut a file short that somebody fetches over a slow line. */
    private static void takeTime() {
        Panache.getEntityManager()
                .createNativeQuery("select set_config('statement_timeout', :longest, true),"
                        + " set_config('idle_in_transaction_session_timeout', :longest, true),"
                        + " set_config('plan_cache_mode', 'auto', true), set_config('TimeZone', 'UTC', true)")
                .setParameter("longest", LONGEST.toSeconds() + "s")
                .getSingleResult();
    }

    /** Writes rows as CSV with LF at their ends; see {@link CrLf}. Needs a transaction. */
    static void csv(String query, OutputStream out) {
        copy(query, CSV, out);
    }

    /** Writes rows of a single column of JSON, each with LF at its end. Needs a transaction. */
    static void json(String query, OutputStream out) {
        copy(query, JSON, out);
    }

    private static void copy(String query, String options, OutputStream out) {
        EntityManager entityManager = Panache.getEntityManager();
        entityManager.flush();
        entityManager
                .unwrap(Session.class)
                .doWork(connection -> copy(connection, "copy (" + query + ") to stdout with (" + options + ")", out));
    }

    private static void copy(Connection connection, String statement, OutputStream out) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
