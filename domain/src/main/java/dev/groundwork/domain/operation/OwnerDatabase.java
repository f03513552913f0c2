package dev.groundwork.domain.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Connections of the role that owns the tables, as migrations have them: beside the pool, and without its limits of time.
 * Row-level security is forced upon this role, too.
 */
@ApplicationScoped
public class OwnerDatabase {

    /** A new connection in a transaction. */
    Connection open() throws SQLException {
        Config config = ConfigProvider.getConfig();
        Properties properties = new Properties();
        config.getOptionalValue("quarkus.datasource.username", String.class)
                .ifPresent(user -> properties.setProperty("user", user));
        config.getOptionalValue("quarkus.datasource.password", String.class)
                .ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("ApplicationName", "groundwork-operator");
        properties.setProperty("connectTimeout", "10");
        // Not through DriverManager, which does not see the driver from the class loader of the packaged application.
        Connection connection = new org.postgresql.Driver()
                .connect(config.getValue("quarkus.datasource.jdbc.url", String.class), properties);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Makes the owned rows of one candidate visible until the transaction ends. */
    static void become(UUID candidate, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('groundwork.candidate_id', ?, true)")) {
            statement.setString(1, candidate.toString());
            statement.execute();
        }
    }

    static void execute(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
