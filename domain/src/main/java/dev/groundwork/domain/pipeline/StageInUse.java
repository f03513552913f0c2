package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** A stage that applications are or were in cannot be deleted. */
public class StageInUse extends Conflict {

    private static final long serialVersionUID = 1L;

    public StageInUse(String name) {
        super("The stage " + name + " has applications in it or in its history. Move them first.");
    }
}
