package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** The candidate has as many stages as a board can show. */
public class TooManyStages extends Conflict {

    private static final long serialVersionUID = 1L;

    public TooManyStages() {
        super("You have " + Stage.MOST + " stages, which is as many as there can be.");
    }
}
