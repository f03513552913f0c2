package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** An application that has ended is not moved on without being reopened. */
public class AlreadyEnded extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyEnded() {
        super("This application has ended. Reopen it first, or give the move a date before its end.");
    }
}
