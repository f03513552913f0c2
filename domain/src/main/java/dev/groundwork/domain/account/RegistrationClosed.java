package dev.groundwork.domain.account;

/** Sign-up is not open to this person; the message says why. */
public class RegistrationClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistrationClosed(String message) {
        super(message);
    }
}
