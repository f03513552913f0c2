package dev.groundwork.deploy;

/** The operator's command line cannot be understood. The message is one line that says what would be. */
class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
