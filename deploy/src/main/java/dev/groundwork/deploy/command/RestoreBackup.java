package dev.groundwork.deploy.command;

import dev.groundwork.domain.operation.Restoration;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;

/** Fills an empty database from a backup. */
public class RestoreBackup extends OperatorCommand {

    static final Usage USAGE = new Usage(
            "restore",
            List.of("FILE"),
            "Fills an empty database from a file that backup made, after all its checksums were compared. Brings the tables up\n"
                    + "to date when the backup is older than this Groundwork. Refuses a database with rows in it, a changed\n"
                    + "file, and a backup of a newer version; nothing is written then.");

    @Inject
    Restoration restoration;

    RestoreBackup() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        remark("Restored " + MakeBackup.summary(restoration.run(Path.of(arguments.first()))));
    }
}
