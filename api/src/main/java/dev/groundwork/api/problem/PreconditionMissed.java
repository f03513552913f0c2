package dev.groundwork.api.problem;

/** The thing is not in the state that the sender's {@code If-Match} names. */
public class PreconditionMissed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String current;

    /** @param current the entity tag of the present state; null where there is none */
    public PreconditionMissed(String current) {
        super("The thing has changed since it was read. Read it again and repeat the change.");
        this.current = current;
    }

    String current() {
        return current;
    }
}
