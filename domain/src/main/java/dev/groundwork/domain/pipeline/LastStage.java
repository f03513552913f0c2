package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** The only stage cannot be deleted. */
public class LastStage extends Conflict {

    private static final long serialVersionUID = 1L;

    public LastStage() {
        super("This is your only stage. Add another before you delete it.");
    }
}
