package dev.groundwork.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.operation.BackupManifest.SavedTable;
import dev.groundwork.domain.operation.Databases.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of every release, with rows in all of them, become the present ones and keep their rows. */
class ReleasesTest {

    /** "table.column": what a migration after a release writes otherwise, and is meant to. */
    private static final Set<String> REWRITTEN = Set.of();

    private static final String COLUMNS = """
            select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped
            """;

    @TempDir
    static Path folder;

    static Databases databases;
    static Database fresh;

    @BeforeAll
    static void start() throws SQLException {
        databases = Databases.start(folder);
        fresh = databases.create("fresh");
        fresh.migrations(MigrationVersion.LATEST).migrate();
    }

    @AfterAll
    static void stop() {
        databases.close();
    }

    static List<KeptRelease> kept() throws Exception {
        return KeptRelease.all();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void itsTablesAreMigratedWithTheirRows(KeptRelease release) throws Exception {
        Database upgraded = databases.create(release.version());
        run(release.script(), upgraded);
        BackupManifest rows = upgraded.restoration(versionOf(release)).run(release.backup());
        assertThat(rows.tables()).hasSizeGreaterThan(50).allMatch(table -> table.rows() > 0);
        Map<String, String> before = sums(rows, upgraded);

        upgraded.migrations(MigrationVersion.LATEST).migrate();

        assertThat(schema(upgraded)).isEqualTo(schema(fresh));
        assertThat(sums(rows, upgraded))
                .as("a migration changed what release %s had written", release.version())
                .isEqualTo(before);
        assertThat(visibleApplications(upgraded)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void itsBackupIsRestored(KeptRelease release) throws Exception {
        Database asItWas = databases.create(release.version() + " as it was");
        run(release.script(), asItWas);
        asItWas.restoration(versionOf(release)).run(release.backup());
        Database restored = databases.create(release.version() + " restored");

        BackupManifest rows = restored.restoration(MigrationVersion.LATEST).run(release.backup());

        assertThat(schema(restored)).isEqualTo(schema(fresh));
        assertThat(sums(rows, restored)).isEqualTo(sums(rows, asItWas));
    }

    /** What is kept is only as good as the statements that are written of it. */
    @Test
    void theStatementsOfASchemaMakeThatSchema() throws Exception {
        Database copy = databases.create("copy");
        run(String.join(";\n", schema(fresh)), copy);
        List<String> before = schema(copy);
        assertThat(before).isEqualTo(schema(fresh)).hasSizeGreaterThan(300);
        for (String change : List.of(
                "alter table note no force row level security",
                "alter table note drop constraint ck_note_subject",
                "alter table note alter column text drop not null",
                "drop policy own_rows_only on note",
                "revoke delete on note from groundwork_app",
                "alter table note alter column text set storage external",
                "alter table note alter column version set default 0",
                "create index on note (text)",
                "create function one() returns integer language sql as 'select 1'")) {
            run(change, copy);
            List<String> after = schema(copy);
            assertThat(after).as(change).isNotEqualTo(before);
            before = after;
        }
    }

    private static MigrationVersion versionOf(KeptRelease release) throws Exception {
        try (BackupFile backup = BackupFile.open(release.backup())) {
            return backup.schemaVersion();
        }
    }

    private static List<String> schema(Database database) throws SQLException {
        try (Connection connection = database.asSuperuser()) {
            return SchemaScript.of(connection);
        }
    }

    /** Of each table a sum over all rows, in those of the backup's columns that are there to stay. */
    private static Map<String, String> sums(BackupManifest rows, Database database) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection now = fresh.asSuperuser();
                Connection connection = database.asSuperuser()) {
            List<String> present = SchemaScript.ask(COLUMNS, now);
            for (SavedTable table : rows.tables()) {
                List<String> columns = table.columns().stream()
                        .filter(column -> present.contains(table.name() + "." + column))
                        .filter(column -> !REWRITTEN.contains(table.name() + "." + column))
                        .map(SchemaTable::quoted)
                        .toList();
                if (!columns.isEmpty()) {
                    sums.put(table.name(), sum(table.name(), columns, connection));
                }
            }
        }
        return sums;
    }

    private static String sum(String table, List<String> columns, Connection connection) throws SQLException {
        return SchemaScript.ask(
                        "select count(*) || ' ' || md5(string_agg(r::text, ' ' order by r::text)) from (select %s from %s) r"
                                .formatted(String.join(", ", columns), SchemaTable.quoted(table)),
                        connection)
                .get(0);
    }

    /** Whose applications the application sees when it asks on behalf of one candidate. */
    private static List<String> visibleApplications(Database database) throws SQLException {
        try (Connection connection = database.asOwner()) {
            SchemaScript.ask(
                    "select set_config('groundwork.candidate_id', (select min(id::text) from candidate), false),"
                            + " set_config('role', 'groundwork_app', false)",
                    connection);
            return SchemaScript.ask("select distinct candidate_id from job_application", connection);
        }
    }

    private static void run(String sql, Database database) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
