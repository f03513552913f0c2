package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** Two saved views cannot have one name. */
public class SavedViewNameTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public SavedViewNameTaken(String name) {
        super("You have a view named " + name + " already.");
    }
}
