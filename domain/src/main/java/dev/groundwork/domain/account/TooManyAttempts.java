package dev.groundwork.domain.account;

import java.time.Duration;

/** Something was tried too often; it can be tried again after a while. */
public class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManyAttempts(Duration retryAfter) {
        super("Too many attempts. Try again later.");
        this.retryAfter = retryAfter;
    }

    /** How long to wait; at least a second. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
