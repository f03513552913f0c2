package dev.groundwork.deploy;

import dev.groundwork.domain.database.EmbeddedPostgresFailure.Reason;

/** What the process says about its end to whoever started it; the numbers follow BSD's sysexits. */
final class ExitCode {

    static final int WRONG_USAGE = 64;

    private ExitCode() {}

    /** The code for an embedded PostgreSQL that cannot run. */
    static int of(Reason reason) {
        return switch (reason) {
            case UNSUPPORTED_PLATFORM -> 69;
            case SERVER_FAILED -> 70;
            case FOLDER_UNUSABLE -> 73;
            case DISK_FULL -> 74;
            case FOLDER_IN_USE -> 75;
            case OTHER_MAJOR_VERSION -> 78;
        };
    }
}
