package dev.groundwork.domain;

import java.time.Duration;

/**
 * More is asked of this process at once than it can do. Nothing was done of it; the same request may do later. The
 * message says so to the one who asked.
 */
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param retryAfter when it is worth another try; whole seconds, at least one */
    public Busy(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** When it is worth another try; whole seconds, at least one. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
