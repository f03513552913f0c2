package dev.groundwork.domain.operation;

import dev.groundwork.domain.operation.BackupManifest.SavedTable;
import dev.groundwork.domain.operation.BackupRefused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/** Fills an empty database from a backup, with the tables as they were then, and brings them up to date afterwards. */
@ApplicationScoped
public class Restoration {

    @Inject
    OwnerDatabase database;

    @Inject
    Flyway flyway;

    /**
     * Restores a backup. The rows come in one transaction: they are all there afterwards or none.
     *
     * @throws BackupRefused when the file is damaged or newer than this Groundwork, or the database is not empty
     * @throws UncheckedIOException when the file cannot be read
     */
    public BackupManifest run(Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            MigrationVersion wanted = backup.schemaVersion();
            refuseUnlessReadable(wanted, file);
            refuseUnlessEmpty();
            migrateTo(wanted);
            fill(backup);
            flyway.migrate();
            return backup.manifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused the rows: " + e.getMessage(), e);
        }
    }

    private void refuseUnlessReadable(MigrationVersion wanted, Path file) {
        MigrationVersion newest = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
        if (wanted.isNewerThan(newest.getVersion())) {
            throw new BackupRefused(
                    Reason.NEWER,
                    "%s was made by a newer Groundwork: its tables are of version %s, and this one knows version %s."
                            .formatted(file, wanted, newest));
        }
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (Connection connection = database.open()) {
            refuseRows(SchemaTable.all(connection), connection);
            connection.rollback();
        }
    }

    private void migrateTo(MigrationVersion wanted) {
        MigrationInfo current = flyway.info().current();
        if (current != null && current.getVersion().isNewerThan(wanted.getVersion())) {
            throw new BackupRefused(
                    Reason.NOT_EMPTY,
                    "The database has the tables of version %s already, and the backup those of version %s: restore into a new one."
                            .formatted(current.getVersion(), wanted));
        }
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(wanted)
                .load()
                .migrate();
    }

    private void fill(BackupFile backup) throws SQLException, IOException {
        try (Connection connection = database.open()) {
            OwnerDatabase.execute("lock table candidate in access exclusive mode", connection);
            List<SchemaTable> tables = SchemaTable.all(connection);
            refuseRows(tables, connection);
            protect(tables, "no force", connection);
            Map<String, SchemaTable> known = new HashMap<>();
            tables.forEach(table -> known.put(table.name(), table));
            for (SavedTable saved : backup.manifest().tables()) {
                SchemaTable table = known.remove(saved.name());
                if (table == null || !table.columns().equals(saved.columns())) {
                    throw differs(saved.name());
                }
                copy(backup, saved, table, connection);
            }
            if (!known.isEmpty()) {
                throw differs(String.join(", ", known.keySet()));
            }
            OwnerDatabase.execute("set constraints all immediate", connection);
            protect(tables, "force", connection);
            connection.commit();
            OwnerDatabase.execute("analyze", connection);
            connection.commit();
        }
    }

    /** Rows of many candidates at once are written by the tables' owner, from whom they are hidden at all other times. */
    private static void protect(List<SchemaTable> tables, String forced, Connection connection) throws SQLException {
        for (SchemaTable table : tables) {
            if (table.owned()) {
                OwnerDatabase.execute(
                        "alter table " + SchemaTable.quoted(table.name()) + " " + forced + " row level security",
                        connection);
            }
        }
    }

    private static void copy(BackupFile backup, SavedTable saved, SchemaTable table, Connection connection)
            throws SQLException, IOException {
        try (InputStream in = backup.open(saved)) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.withColumns() + " from stdin", in);
            if (rows != saved.rows()) {
                throw new BackupRefused(
                        Reason.DAMAGED,
                        "The table %s has %d rows in the backup and should have %d."
                                .formatted(saved.name(), rows, saved.rows()));
            }
        }
    }

    /** Whatever is owned hangs on a candidate, so that only the other tables need to be looked into. */
    private static void refuseRows(List<SchemaTable> tables, Connection connection) throws SQLException {
        for (SchemaTable table : tables) {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select 1 from " + SchemaTable.quoted(table.name()) + " limit 1")) {
                if (row.next()) {
                    throw new BackupRefused(
                            Reason.NOT_EMPTY,
                            "The database is not empty: there are rows in the table %s. Restore into a new one."
                                    .formatted(table.name()));
                }
            }
        }
    }

    private static BackupRefused differs(String table) {
        return new BackupRefused(
                Reason.DAMAGED, "The table %s is not the same in the backup and in this Groundwork.".formatted(table));
    }
}
