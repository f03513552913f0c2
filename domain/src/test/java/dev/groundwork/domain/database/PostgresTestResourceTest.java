package dev.groundwork.domain.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresTestResourceTest {

    private static Map<String, String> configuration;

    @BeforeAll
    static void start() {
        configuration = new PostgresTestResource().start();
        configuration.forEach((name, value) -> {
            if (name.startsWith("test.superuser.")) {
                System.setProperty(name, value);
            }
        });
    }

    @AfterAll
    static void forget() {
        configuration.keySet().forEach(System::clearProperty);
    }

    @Test
    void aSecondStartInTheSameJvmGivesTheSameServer() {
        assertThat(new PostgresTestResource().start()).isEqualTo(configuration);
    }

    @Test
    void statementsAreCountedAsTheServerSawThem() {
        CountedStatements counted = CountedStatements.during(() -> {
            askApplication("select 1");
            askApplication("select 2");
            askApplication("select current_user");
        });
        assertThat(counted.statements())
                .containsExactlyInAnyOrder(
                        new CountedStatements.Counted("select $1", 2, 0),
                        new CountedStatements.Counted("select current_user", 1, 0));
        assertThat(counted.total()).isEqualTo(3);
        assertThat(counted.without("current_user").total()).isEqualTo(2);
    }

    private static void askApplication(String query) {
        try (Connection connection = DriverManager.getConnection(
                        configuration.get("quarkus.datasource.jdbc.url"),
                        configuration.get("quarkus.datasource.username"),
                        configuration.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.executeQuery(query).close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
