package dev.groundwork.api.json;

/** The request is not even of the right form; says where, in words that mean something to the sender. */
public class MalformedInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is malformed, without the names of classes */
    public MalformedInput(String message) {
        super(message);
    }
}
