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
            assertThatNewerTablesAreLeftAlone(statement, environment);
        }
    }

    /** As an older release finds them that is started by mistake. */
    private static void assertThatNewerTablesAreLeftAlone(Statement statement, Map<String, String> environment)
            throws Exception {
        statement.execute(
                "insert into flyway_schema_history select installed_rank + 1, '9999', 'foresee everything', type,"
                        + " 'V9999__foresee_everything.sql', 1, installed_by, now(), 1, true from flyway_schema_history"
                        + " order by installed_rank desc limit 1");
        String before = tables(statement);
        try (PackagedApplication application = PackagedApplication.start(environment)) {
            assertThat(application.awaitEnd()).isEqualTo(78);
            assertThat(application.output().lines())
                    .noneMatch(line -> line.contains("ERROR") || line.startsWith("\tat "))
                    .last()
                    .asString()
                    .contains(
                            "made by a newer Groundwork",
                            "9999 (foresee everything)",
                            "Nothing was changed",
                            "restore");
        }
        try (PackagedApplication doctor = PackagedApplication.start(environment, "doctor")) {
            assertThat(doctor.awaitEnd()).isEqualTo(1);
            assertThat(doctor.output())
                    .contains("FAIL  schema: The tables of this database were made by a newer Groundwork");
        }
        assertThat(tables(statement)).isEqualTo(before);
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
