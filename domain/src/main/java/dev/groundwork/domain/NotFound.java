package dev.groundwork.domain;

/** There is no such thing for this candidate; the same whether it never existed or is somebody else's. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param subject what was looked for, as a word of the product: "application", "stage" */
    public NotFound(String subject) {
        super("There is no such " + subject + ".");
    }
}
