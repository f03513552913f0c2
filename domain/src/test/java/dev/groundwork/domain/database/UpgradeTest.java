package dev.groundwork.domain.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that move data, run over data of the version before them, as the role that owns the tables. */
class UpgradeTest {

    private static final String ADA = "01890000-0000-7000-8000-000000000001";

    @TempDir
    Path folder;

    @Test
    void followUpDaysBecomeTasksAndEverybodyGetsRhythms() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("postgres"), Durability.FAST);
                Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = connection.createStatement()) {
            migrate(server, "23");
            statement.execute("set groundwork.candidate_id = '" + ADA + "'");
            insertACandidateWithApplications(statement);
            migrate(server, "26");

            assertThat(values(statement, "select kind || ' ' || title || ' ' || due_on from task"))
                    .containsExactly("FOLLOW_UP Follow up 2026-11-27");
            assertThat(values(statement, "select stage_kind || ' ' || days from rhythm order by days"))
                    .containsExactly("OFFER 2", "INTERVIEWING 4", "SCREENING 5", "APPLIED 7");
            assertThat(values(statement, "select id::text from task union all select id::text from rhythm"))
                    .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(7));
            assertThat(values(
                            statement,
                            "select relname::text from pg_class where relname in ('job_application', 'task', 'rhythm')"
                                    + " and relrowsecurity and relforcerowsecurity order by 1"))
                    .containsExactly("job_application", "rhythm", "task");
        }
    }

    private static void insertACandidateWithApplications(Statement statement) throws SQLException {
        statement.execute(
                "insert into candidate (id, version, email, email_key, display_name, password_hash, time_zone,"
                        + " locale, created_at, updated_at) values ('" + ADA
                        + "', 0, 'ada@example.org', 'ada@example.org', 'Ada', 'x', 'UTC', 'en', now(), now())");
        statement.execute("insert into company (candidate_id, id, version, name, name_key, created_at, updated_at)"
                + " values ('" + ADA + "', gen_random_uuid(), 0, 'Oxide', 'oxide', now(), now())");
        statement.execute("insert into stage (candidate_id, id, version, slug, name, kind, position)" + " values ('"
                + ADA + "', gen_random_uuid(), 0, 'saved', 'Saved', 'SAVED', 0)");
        statement.execute("insert into job_application (candidate_id, id, version, company_id, role, stage_id,"
                + " stage_entered_at, furthest_kind, follow_up_on, created_at, updated_at)"
                + " select c.candidate_id, gen_random_uuid(), 0, c.id, 'Engineer', s.id, now(), 'SAVED', day, now(), now()"
                + " from company c, stage s, (values (date '2026-11-27'), (null)) days (day)");
    }

    private static void migrate(EmbeddedPostgres server, String version) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(), server.username(), server.password())
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> values(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
