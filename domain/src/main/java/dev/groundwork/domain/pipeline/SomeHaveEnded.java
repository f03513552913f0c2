package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** Applications that have ended are not moved on without being reopened. */
public class SomeHaveEnded extends Conflict {

    private static final long serialVersionUID = 1L;

    public SomeHaveEnded(long count) {
        super((count == 1 ? "One of the chosen applications has" : count + " of the chosen applications have")
                + " ended. Leave them out, or reopen them first.");
    }
}
