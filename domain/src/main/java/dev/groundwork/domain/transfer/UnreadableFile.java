package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;

/** An uploaded file of which not even the rows can be told apart; the message says what to do. */
public class UnreadableFile extends InvalidInput {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence part after "the file": "is empty" */
    public UnreadableFile(String message) {
        super("file", message);
    }
}
