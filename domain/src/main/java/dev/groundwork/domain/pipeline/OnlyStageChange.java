package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** The only stage change of an application cannot be deleted. */
public class OnlyStageChange extends Conflict {

    private static final long serialVersionUID = 1L;

    public OnlyStageChange() {
        super("An application is always in some stage. Change this entry instead of deleting it.");
    }
}
