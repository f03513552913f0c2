package dev.groundwork.deploy.command;

/** A command cannot do what it is asked for; the message says why, in one sentence. */
class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The numbers follow BSD's sysexits. */
    enum Kind {
        /** Something was looked at and is not as it must be. */
        FOUND_WRONG(1),
        /** What was given, such as a file, cannot be used. */
        WRONG_DATA(65),
        /** There is no account of that address. */
        NO_ACCOUNT(67),
        /** The database cannot be used for this. */
        UNUSABLE_DATABASE(70),
        /** A file cannot be made, because there is one already. */
        FILE_EXISTS(73),
        /** A file cannot be read or written. */
        UNREADABLE(74);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private final Kind kind;

    CommandFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    int exitCode() {
        return kind.exitCode;
    }
}
