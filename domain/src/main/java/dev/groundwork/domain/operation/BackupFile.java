package dev.groundwork.domain.operation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.groundwork.domain.operation.BackupManifest.SavedTable;
import dev.groundwork.domain.operation.BackupRefused.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.MigrationVersion;

/** A backup whose seal is unbroken. */
final class BackupFile implements Closeable {

    private static final int LARGEST_MANIFEST = 4 * 1024 * 1024;

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup after all of it was read once.
     *
     * @throws BackupRefused when it is none, or changed since it was made, or of a newer version than can be read
     */
    static BackupFile open(Path file) throws IOException {
        if (!BackupSeal.isUnbroken(file)) {
            throw damaged(file, "it is not what it was when it was made, or no backup");
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new BackupFile(zip, manifestIn(zip, file));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    MigrationVersion schemaVersion() {
        return MigrationVersion.fromVersion(manifest.schemaVersion());
    }

    InputStream open(SavedTable table) throws IOException {
        ZipEntry entry = zip.getEntry(table.path());
        if (entry == null) {
            throw damaged(Path.of(zip.getName()), "it lacks the table " + table.name());
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static BackupManifest manifestIn(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.PATH);
        if (entry == null || entry.getSize() > LARGEST_MANIFEST) {
            throw damaged(file, "it has no manifest");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            BackupManifest manifest = JsonMapper.builder().build().readValue(in, BackupManifest.class);
            if (!BackupManifest.FORMAT.equals(manifest.format())) {
                throw damaged(file, "it is no backup of Groundwork");
            }
            if (manifest.version() > BackupManifest.VERSION) {
                throw new BackupRefused(
                        Reason.NEWER, file + " was made by a newer Groundwork. Restore it with that version.");
            }
            return manifest;
        }
    }

    private static BackupRefused damaged(Path file, String why) {
        return new BackupRefused(Reason.DAMAGED, file + " cannot be restored: " + why + ".");
    }
}
