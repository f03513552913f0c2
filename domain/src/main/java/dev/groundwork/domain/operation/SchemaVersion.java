package dev.groundwork.domain.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How far the migrations of a database are. */
final class SchemaVersion {

    private static final String LAST = "select version from flyway_schema_history where success and version is not null"
            + " order by installed_rank desc limit 1";

    private SchemaVersion() {}

    /** The number of the last migration. */
    static String of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LAST)) {
            if (!rows.next()) {
                throw new IllegalStateException("The database has no tables of Groundwork.");
            }
            return rows.getString(1);
        }
    }
}
