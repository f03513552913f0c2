package dev.groundwork.domain.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The application's own database in an embedded server, and the role that owns it.
 *
 * <p>The role is no superuser: it may create roles and owns its database, as on a managed server.
 */
record ApplicationDatabase(int port) {

    static final String NAME = "groundwork";
    static final String OWNER = "groundwork";

    /** Creates role and database unless they are there, and gives the role a new password. */
    ConnectionDetails open(String superuserPassword) {
        String password = Password.random();
        try (Connection connection = connectAsSuperuser(superuserPassword);
                Statement statement = connection.createStatement()) {
            if (!finds(statement, "select from pg_roles where rolname = '%s'".formatted(OWNER))) {
                statement.execute("create role %s login createrole".formatted(OWNER));
            }
            statement.execute("alter role %s password '%s'".formatted(OWNER, password));
            if (!finds(statement, "select from pg_database where datname = '%s'".formatted(NAME))) {
                statement.execute("create database %s owner %s".formatted(NAME, OWNER));
            }
            return new ConnectionDetails(url(NAME), OWNER, password);
        } catch (SQLException e) {
            throw new EmbeddedPostgresFailure(
                    EmbeddedPostgresFailure.Reason.SERVER_FAILED,
                    "The embedded PostgreSQL refused to create its database: " + e.getMessage(),
                    e);
        }
    }

    /** How a superuser reaches the application's database. */
    ConnectionDetails asSuperuser(String superuserPassword) {
        return new ConnectionDetails(url(NAME), Cluster.SUPERUSER, superuserPassword);
    }

    private Connection connectAsSuperuser(String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Cluster.SUPERUSER);
        properties.setProperty("password", password);
        // Not through DriverManager, which does not see the driver from the class loader of the packaged application.
        return new org.postgresql.Driver().connect(url("postgres"), properties);
    }

    private static boolean finds(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
