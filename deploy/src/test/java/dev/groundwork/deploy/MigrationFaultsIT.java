package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.PackagedApplication;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A migration that cannot be done leaves the tables as they were, and the application says so and does not start. */
@Timeout(600)
class MigrationFaultsIT {

    /** Before the migration that makes the table {@code offer}. */
    private static final String BEFORE_OFFERS = "84";

    @TempDir
    Path folder;

    @Test
    void aFailedMigrationLeavesTheOldTablesAndSaysWhichItWas() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, Durability.FAST);
                Connection owner = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = owner.createStatement()) {
            Flyway.configure()
                    .dataSource(server.jdbcUrl(), server.username(), server.password())
                    .target(BEFORE_OFFERS)
                    .load()
                    .migrate();
            statement.execute("create table offer (in_the_way int)");
            String before = tables(statement);
            Map<String, String> environment = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(),
                    "QUARKUS_DATASOURCE_USERNAME", server.username(),
                    "QUARKUS_DATASOURCE_PASSWORD", server.password());
            try (PackagedApplication application = PackagedApplication.start(environment)) {
                assertThat(application.awaitEnd()).isEqualTo(1);
                assertThat(application.output()).contains("create offers", "\"offer\" already exists");
            }
            assertThat(tables(statement)).isEqualTo(before);
            statement.execute("drop table offer");
            try (PackagedApplication application = PackagedApplication.start(environment)) {
                application.awaitReady();
            }
        }
    }

    private static String tables(Statement statement) throws Exception {
        try (ResultSet found = statement.executeQuery("select string_agg(table_name || '.' || column_name, ' '"
                + " order by table_name, column_name) || (select max(installed_rank) from flyway_schema_history"
                + " where success) from information_schema.columns where table_schema = 'public'")) {
            found.next();
            return found.getString(1);
        }
    }
}
