package dev.groundwork.domain.operation;

import dev.groundwork.domain.operation.BackupRefused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Writes all tables, as they are at one moment, into one file, while the application goes on. */
@ApplicationScoped
public class Backup {

    static final String PREFIX = "groundwork-backup-";
    static final String SUFFIX = ".zip";

    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    /** Not read-only at once: the functions that read owned tables are made first. */
    private static final String PREPARE = "set transaction isolation level repeatable read;"
            + " set local datestyle = 'ISO, YMD'; set local time zone 'UTC'; set local bytea_output = 'hex';"
            + " set local extra_float_digits = 1; set local intervalstyle = 'iso_8601'";

    @Inject
    OwnerDatabase database;

    @Inject
    Clock clock;

    /** What a backup made now is called, unless its operator calls it otherwise. */
    public String nameNow() {
        return nameAt(clock.instant());
    }

    static String nameAt(Instant time) {
        return PREFIX + IN_NAMES.format(time) + SUFFIX;
    }

    /**
     * Makes a backup. The file gets its name when it is finished and on the disk, and nobody else can read it.
     *
     * @throws BackupRefused when there is a file of that name
     * @throws UncheckedIOException when the file cannot be written
     */
    public BackupManifest write(Path file) {
        if (Files.exists(file)) {
            throw new BackupRefused(Reason.FILE_EXISTS, "There is a file " + file + " already.");
        }
        try {
            Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "." + PREFIX, ".part");
            try {
                BackupManifest manifest = readInto(unfinished);
                BackupSeal.put(unfinished);
                Files.move(unfinished, file);
                return manifest;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (FileAlreadyExistsException e) {
            throw new BackupRefused(Reason.FILE_EXISTS, "There is a file " + file + " already.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be read: " + e.getMessage(), e);
        }
    }

    private BackupManifest readInto(Path file) throws IOException, SQLException {
        Instant begin = clock.instant();
        try (Connection connection = database.open();
                BackupWriter writer = new BackupWriter(file)) {
            OwnerDatabase.execute(PREPARE, connection);
            List<SchemaTable> tables = SchemaTable.all(connection);
            AllCandidates.prepare(tables, connection);
            OwnerDatabase.execute("set transaction read only", connection);
            List<BackupManifest.SavedTable> saved = new ArrayList<>();
            for (SchemaTable table : tables) {
                saved.add(writer.add(table, out -> copy(table, connection, out)));
            }
            BackupManifest manifest = new BackupManifest(
                    BackupManifest.FORMAT,
                    BackupManifest.VERSION,
                    begin.toString(),
                    SchemaVersion.of(connection),
                    connection.getMetaData().getDatabaseProductVersion(),
                    saved);
            writer.add(manifest);
            connection.rollback();
            return manifest;
        }
    }

    private static long copy(SchemaTable table, Connection connection, OutputStream out) throws IOException {
        String rows = table.owned()
                ? AllCandidates.rowsOf(table)
                : "select " + table.list() + " from " + SchemaTable.quoted(table.name());
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + rows + ") to stdout", out);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The table %s could not be read: %s".formatted(table.name(), e.getMessage()), e);
        }
    }
}
