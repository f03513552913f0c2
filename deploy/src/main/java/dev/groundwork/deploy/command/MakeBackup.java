package dev.groundwork.deploy.command;

import dev.groundwork.domain.operation.Backup;
import dev.groundwork.domain.operation.BackupManifest;
import dev.groundwork.domain.operation.BackupSettings;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the whole database into one file. */
public class MakeBackup extends OperatorCommand {

    static final Usage USAGE = new Usage(
            "backup",
            List.of("[FILE]"),
            "Writes all accounts with their documents, as they are at one moment, into one file with checksums, and prints its\n"
                    + "name. FILE may be a folder; without it the file goes to GROUNDWORK_BACKUP_FOLDER or the present folder.\n"
                    + "Works while Groundwork runs. restore takes the file.");

    @Inject
    Backup backup;

    @Inject
    BackupSettings settings;

    MakeBackup() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        Path target = arguments.operand(0).map(Path::of).or(settings::folder).orElse(Path.of(""));
        Path file = Files.isDirectory(target.toAbsolutePath()) ? target.resolve(backup.nameNow()) : target;
        BackupManifest manifest = backup.write(file.toAbsolutePath());
        say(file.toString());
        remark(summary(manifest));
    }

    static String summary(BackupManifest manifest) {
        return "%d accounts, %d applications, %d documents; tables of version %s"
                .formatted(
                        manifest.rowsOf("candidate"),
                        manifest.rowsOf("job_application"),
                        manifest.rowsOf("document"),
                        manifest.schemaVersion());
    }
}
