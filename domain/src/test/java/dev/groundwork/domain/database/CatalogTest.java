package dev.groundwork.domain.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads PostgreSQL's own catalog: every table but the few named ones is owned, and every key of those begins with the candidate. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CatalogTest {

    private static final String UNOWNED =
            "('candidate', 'session', 'access_token', 'invitation', 'throttle', 'feed_secret', 'webhook_queue',"
                    + " 'flyway_schema_history')";

    /** The owned tables of the schema; temporary tables live in schemas of their own. */
    private static final String OWNED = "select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner"
            + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in " + UNOWNED;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void thereAreOwnedTables() {
        assertThat(names("select relname from (" + OWNED + ") owned"))
                .contains("company", "stage", "job_application", "stage_change", "timeline_entry", "tag", "tagging");
    }

    @Test
    void everyOwnedTableHasItsCandidate() {
        assertThat(names("select relname from (" + OWNED + ") owned where not exists (select from pg_attribute a"
                        + " where a.attrelid = owned.oid and a.attname = 'candidate_id' and a.attnotnull"
                        + " and a.atttypid = 'uuid'::regtype)"))
                .isEmpty();
    }

    @Test
    void everyPrimaryAndUniqueKeyBeginsWithTheCandidate() {
        assertThat(names("select owned.relname || '.' || i.indexrelid::regclass from (" + OWNED + ") owned"
                        + " join pg_index i on i.indrelid = owned.oid"
                        + " join pg_attribute a on a.attrelid = owned.oid and a.attnum = i.indkey[0]"
                        + " where i.indisunique and a.attname <> 'candidate_id'"))
                .isEmpty();
    }

    @Test
    void everyOwnedTableHasAPrimaryKey() {
        assertThat(names("select relname from (" + OWNED + ") owned where not exists ("
                        + "select from pg_index i where i.indrelid = owned.oid and i.indisprimary)"))
                .isEmpty();
    }

    @Test
    void everyForeignKeyBeginsWithTheCandidateOnBothSides() {
        assertThat(names("select owned.relname || '.' || f.conname from (" + OWNED + ") owned"
                        + " join pg_constraint f on f.conrelid = owned.oid and f.contype = 'f'"
                        + " join pg_attribute here on here.attrelid = f.conrelid and here.attnum = f.conkey[1]"
                        + " join pg_attribute there on there.attrelid = f.confrelid and there.attnum = f.confkey[1]"
                        + " where here.attname <> 'candidate_id' or there.attname not in ('candidate_id', 'id')"
                        + " or (there.attname = 'id' and f.confrelid <> 'candidate'::regclass)"))
                .isEmpty();
    }

    @Test
    void everyOwnedTableGoesWithItsCandidate() {
        assertThat(names("select relname from (" + OWNED + ") owned where not exists ("
                        + "select from pg_constraint f where f.conrelid = owned.oid and f.contype = 'f'"
                        + " and f.confrelid = 'candidate'::regclass and f.confdeltype = 'c')"))
                .isEmpty();
    }

    @Test
    void rowSecurityIsForcedAndHasOnePolicyForReadingAndWriting() {
        assertThat(names("select relname from (" + OWNED + ") owned where not (relrowsecurity and relforcerowsecurity)"
                        + " or (select count(*) from pg_policy p where p.polrelid = owned.oid and p.polcmd = '*'"
                        + " and p.polqual is not null and p.polwithcheck is not null) <> 1"
                        + " or (select count(*) from pg_policy p where p.polrelid = owned.oid) <> 1"))
                .isEmpty();
    }

    @Test
    void theApplicationsRoleOwnsNothingAndHasNoSpecialRight() {
        assertThat(names("select current_user::text")).containsExactly("groundwork_app");
        assertThat(names("select relname from pg_class where relowner = 'groundwork_app'::regrole"))
                .isEmpty();
        assertThat(names("select rolname from pg_roles where rolname = 'groundwork_app'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)"))
                .isEmpty();
        assertThat(names("select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind = 'r'"
                        + " and has_table_privilege('groundwork_app', c.oid, 'truncate, references, trigger')"))
                .isEmpty();
    }

    private List<String> names(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
