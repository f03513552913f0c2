package dev.groundwork.domain;

/** The request is well formed, but what it asks does not fit the present state. The message says what to do instead. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message);
    }
}
