package dev.groundwork.domain.database;

/** The embedded PostgreSQL cannot run. The message is one line that an operator can act on. */
public class EmbeddedPostgresFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot run. */
    public enum Reason {
        /** No binaries for this operating system or processor, or the system forbids what they need. */
        UNSUPPORTED_PLATFORM,
        /** The data folder cannot be created, read or written. */
        FOLDER_UNUSABLE,
        /** No space is left where the data or the binaries are kept. */
        DISK_FULL,
        /** Another running instance holds the data folder. */
        FOLDER_IN_USE,
        /** The folder holds the data of another major version of PostgreSQL. */
        OTHER_MAJOR_VERSION,
        /** The server or one of its programs failed for another reason. */
        SERVER_FAILED
    }

    private final Reason reason;

    /** A failure with its reason and its one line for the operator. */
    public EmbeddedPostgresFailure(Reason reason, String message) {
        this(reason, message, null);
    }

    /** A failure with its reason, its one line for the operator and what caused it. */
    public EmbeddedPostgresFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why the server cannot run. */
    public Reason reason() {
        return reason;
    }

    /** The failure that an input or output error at a place means. */
    static EmbeddedPostgresFailure of(Exception failure, Object place) {
        if (speaksOfFullDisk(String.valueOf(failure.getMessage()))) {
            return new EmbeddedPostgresFailure(Reason.DISK_FULL, "No space is left on the disk of " + place, failure);
        }
        return new EmbeddedPostgresFailure(
                Reason.FOLDER_UNUSABLE,
                "Cannot use %s: %s (%s)"
                        .formatted(
                                place,
                                failure.getClass().getSimpleName().replace("Exception", ""),
                                failure.getMessage()),
                failure);
    }

    /** The failure that the output of one of PostgreSQL's programs means. */
    static EmbeddedPostgresFailure of(String program, String output, Object place) {
        if (speaksOfFullDisk(output)) {
            return new EmbeddedPostgresFailure(Reason.DISK_FULL, "No space is left on the disk of " + place);
        }
        if (output.startsWith("unshare:")) {
            return new EmbeddedPostgresFailure(
                    Reason.UNSUPPORTED_PLATFORM,
                    "PostgreSQL does not run as root, and this system forbids user namespaces: start as another user");
        }
        if (output.contains("Permission denied") || output.contains("Read-only file system")) {
            return new EmbeddedPostgresFailure(
                    Reason.FOLDER_UNUSABLE, "Cannot use %s: %s".formatted(place, lastLine(output)));
        }
        return new EmbeddedPostgresFailure(
                Reason.SERVER_FAILED, "%s failed for %s: %s".formatted(program, place, lastLine(output)));
    }

    private static boolean speaksOfFullDisk(String text) {
        return text.contains("No space left on device") || text.contains("Disk quota exceeded");
    }

    private static String lastLine(String output) {
        String stripped = output.strip();
        return stripped.substring(stripped.lastIndexOf('\n') + 1);
    }
}
