package dev.groundwork.domain.operation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Makes backups by itself where an operator has named a folder for them, and keeps as many as she wants. */
@ApplicationScoped
public class BackupSchedule {

    private static final Logger LOG = Logger.getLogger(BackupSchedule.class);

    /** Any number that no other use of PostgreSQL's advisory locks in Groundwork has. */
    private static final long ONE_BACKUP_AT_A_TIME = 7_106_010;

    @Inject
    BackupSettings settings;

    @Inject
    Backup backup;

    @Inject
    OwnerDatabase database;

    @Inject
    Clock clock;

    /** Looks whether it is time. A failure is logged, and tried again at the next look. */
    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        settings.folder().ifPresent(folder -> {
            try {
                makeWhenDue(folder);
            } catch (SQLException | RuntimeException failure) {
                LOG.errorf(failure, "No backup could be made in %s", folder);
            }
        });
    }

    /** Of several replicas with one folder, one makes it. */
    private void makeWhenDue(Path folder) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet lock =
                        statement.executeQuery("select pg_try_advisory_xact_lock(" + ONE_BACKUP_AT_A_TIME + ")")) {
            lock.next();
            if (lock.getBoolean(1) && isDue(folder)) {
                Path file = folder.resolve(backup.nameNow());
                backup.write(file);
                LOG.infof("Made the backup %s", file);
                deleteOld(folder);
            }
            connection.rollback();
        }
    }

    private boolean isDue(Path folder) {
        String due = Backup.nameAt(clock.instant().minus(settings.every()));
        return finished(folder).stream()
                .noneMatch(file -> file.getFileName().toString().compareTo(due) > 0);
    }

    private void deleteOld(Path folder) {
        finished(folder).stream().skip(Math.max(1, settings.keep())).forEach(file -> {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The backups in a folder, the latest first; their names sort by time. */
    private static List<Path> finished(Path folder) {
        try (Stream<Path> files = Files.list(Files.createDirectories(folder))) {
            return files.filter(file -> isBackup(file.getFileName().toString()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBackup(String name) {
        return name.startsWith(Backup.PREFIX) && name.endsWith(Backup.SUFFIX);
    }
}
