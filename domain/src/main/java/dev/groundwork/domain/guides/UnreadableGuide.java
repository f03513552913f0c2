package dev.groundwork.domain.guides;

import dev.groundwork.domain.InvalidInput;

/** A file that holds no guide; the message says where and why. */
public class UnreadableGuide extends InvalidInput {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence part after "the file": "must be text in UTF-8" */
    public UnreadableGuide(String message) {
        super("file", message);
    }
}
