package dev.groundwork.domain.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Statements that join as many rows as a transaction has just written. PostgreSQL has not counted those, believes that
 * there are next to none, and would look each of them up in all of the others.
 */
public final class WholeTables {

    /** Something that is done in the database. */
    public interface Work<T> {
        T run() throws SQLException;
    }

    private WholeTables() {}

    /** Lets statements that are begun meanwhile join tables as wholes. */
    public static <T> T joined(Connection connection, Work<T> work) throws SQLException {
        set(connection, "off");
        T result = work.run();
        set(connection, "on");
        return result;
    }

    private static void set(Connection connection, String rowByRow) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local enable_nestloop = " + rowByRow);
        }
    }
}
