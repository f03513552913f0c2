package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The statements of docs/scaling.md that distribute the tables, with stand-ins for the functions of Citus. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ScalingTest {

    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    /** What Citus asks for: a primary key with the column, and no reference to a table that is not distributed. */
    private static final String STAND_INS = """
            create table pg_dist_partition (logicalrelid regclass primary key, kind text);
            create function create_reference_table(name regclass) returns void language sql as
                $$ insert into pg_dist_partition values (name, 'reference') $$;
            create function create_distributed_table(name regclass, by text) returns void language plpgsql as $$
            begin
                if exists (select from pg_constraint f where f.conrelid = name and f.contype = 'f'
                        and f.confrelid <> name
                        and f.confrelid not in (select logicalrelid from pg_dist_partition)) then
                    raise 'refers to a table that is not distributed: %', name;
                end if;
                insert into pg_dist_partition values (name, by);
            end $$;
            """;

    @ConfigProperty(name = "test.superuser.jdbc-url")
    String url;

    @ConfigProperty(name = "test.superuser.username")
    String username;

    @ConfigProperty(name = "test.superuser.password")
    String password;

    @Test
    void theyReachEveryTableOnce() throws Exception {
        try (Connection connection = DriverManager.getConnection(url, username, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(STAND_INS);
            statement.execute(documented());
            assertThat(tables(
                            statement,
                            "select c.relname from pg_class c left join pg_dist_partition d"
                                    + " on d.logicalrelid = c.oid where c.relnamespace = 'public'::regnamespace"
                                    + " and c.relkind = 'r' and d.logicalrelid is null"))
                    .containsExactlyInAnyOrder("flyway_schema_history", "pg_dist_partition");
            assertThat(tables(
                            statement, "select logicalrelid::text from pg_dist_partition where kind = 'candidate_id'"))
                    .contains("job_application", "stage_change", "document")
                    .hasSizeGreaterThan(30);
            connection.rollback();
        }
    }

    private static String documented() throws Exception {
        Matcher sql = SQL.matcher(Files.readString(Path.of("../docs/scaling.md")));
        assertThat(sql.find()).isTrue();
        return sql.group(1);
    }

    private static List<String> tables(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
