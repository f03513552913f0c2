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
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateInvitationIT {

    private static final String CODE = "[A-Za-z0-9_-]{43}";

    @TempDir
    Path temporary;

    @Test
    void anInvitationIsMadeBesideTheRunningApplicationAndWithoutIt() throws Exception {
        Map<String, String> environment =
                Map.of("GROUNDWORK_DATA", temporary.toString(), "GROUNDWORK_REGISTRATION", "invite");
        try (PackagedApplication application = PackagedApplication.start(environment)) {
            application.awaitReady();
            assertThat(create(environment)).matches(CODE);
            application.awaitReady();
            application.stop();
        }
        assertThat(create(environment, "--valid-for", "PT1H")).matches(CODE);
    }

    @Test
    void anInvitationIsMadeInADatabaseOfTheOperator() throws Exception {
        try (EmbeddedPostgres external = EmbeddedPostgres.start(temporary.resolve("external"), Durability.FAST)) {
            Map<String, String> environment = new HashMap<>(Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", external.jdbcUrl(),
                    "QUARKUS_DATASOURCE_USERNAME", external.username(),
                    "QUARKUS_DATASOURCE_PASSWORD", external.password()));
            assertThat(create(environment)).contains("The code is of use only while GROUNDWORK_REGISTRATION is invite");
            assertThat(ask(external, "select count(*) from invitation where expires_at > now() + interval '6 days'"))
                    .isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reinvent", "create-invitation --for-ever", "create-invitation --valid-for soon"})
    void aCommandThatCannotBeUnderstoodIsExplainedInOneLine(String command) throws Exception {
        try (PackagedApplication application =
                PackagedApplication.start(Map.of("GROUNDWORK_DATA", temporary.toString()), command.split(" "))) {
            assertThat(application.awaitEnd()).isEqualTo(64);
            assertThat(application.output().lines()).hasSize(1);
            assertThat(temporary).isEmptyDirectory();
        }
    }

    private static String create(Map<String, String> environment, String... options) throws Exception {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "create-invitation";
        System.arraycopy(options, 0, arguments, 1, options.length);
        try (PackagedApplication command = PackagedApplication.start(environment, arguments)) {
            assertThat(command.awaitEnd()).as(command.output()).isZero();
            return command.output().strip();
        }
    }

    private static String ask(EmbeddedPostgres server, String query) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
