package dev.groundwork.domain.operation;

import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** A server with as many databases as a test wants, each of them as an operator makes it for Groundwork. */
final class Databases implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Databases(EmbeddedPostgres server) {
        this.server = server;
    }

    static Databases start(Path folder) {
        return new Databases(EmbeddedPostgres.start(folder, Durability.FAST));
    }

    /** One of the databases. */
    final class Database {

        private final String url;

        private Database(String name) {
            url = server.jdbcUrl().replaceFirst("/[^/]*$", "/" + name);
        }

        /** As the role that owns the tables. */
        Connection asOwner() throws SQLException {
            return DriverManager.getConnection(url, server.username(), server.password());
        }

        /** Past row-level security. */
        Connection asSuperuser() throws SQLException {
            return DriverManager.getConnection(
                    url, server.superuser().username(), server.superuser().password());
        }

        /** Migrations up to a version, which refuse an edited one as the application does. */
        Flyway migrations(MigrationVersion target) {
            return Flyway.configure()
                    .dataSource(url, server.username(), server.password())
                    .ignoreMigrationPatterns(new String[0])
                    .target(target)
                    .load();
        }

        /** What restores backups into this database and migrates up to a version afterwards. */
        Restoration restoration(MigrationVersion target) {
            Restoration restoration = new Restoration();
            restoration.flyway = migrations(target);
            restoration.database = new OwnerDatabase() {
                @Override
                Connection open() throws SQLException {
                    Connection connection = asOwner();
                    connection.setAutoCommit(false);
                    return connection;
                }
            };
            return restoration;
        }
    }

    Database create(String name) throws SQLException {
        Database postgres = new Database("postgres");
        try (Connection connection = postgres.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"%s\" owner %s".formatted(name, server.username()));
        }
        return new Database(name);
    }

    @Override
    public void close() {
        server.close();
    }
}
