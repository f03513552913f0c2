package dev.groundwork.domain.operation;

/** A backup cannot be made or restored, for a reason that the operator can do something about. Nothing was changed. */
public class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of reason it is. */
    public enum Reason {
        /** The file is no backup, or not what it was when it was made. */
        DAMAGED,
        /** The file was made by a newer version. */
        NEWER,
        /** The database to restore into has something in it. */
        NOT_EMPTY,
        /** There is a file of that name already. */
        FILE_EXISTS
    }

    private final Reason reason;

    BackupRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
