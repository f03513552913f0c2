package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** Two companies cannot have one name. */
public class CompanyNameTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public CompanyNameTaken(String name) {
        super("You have a company named " + name + " already.");
    }
}
