package dev.groundwork.deploy;

/** A setting has a value that it cannot have. The message names it and says what would be allowed. */
class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String message) {
        super(message);
    }
}
