package dev.groundwork.deploy.command;

/** The operator's command line cannot be understood. The message is one line that says what would be. */
public class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line that says what would be understood */
    public WrongUsage(String message) {
        super(message);
    }
}
