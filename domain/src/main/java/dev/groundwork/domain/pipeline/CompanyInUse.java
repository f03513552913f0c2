package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conflict;

/** A company with applications cannot be deleted. */
public class CompanyInUse extends Conflict {

    private static final long serialVersionUID = 1L;

    public CompanyInUse(String name) {
        super("There are applications to " + name
                + ", maybe in the bin. Erase them or give them another company first.");
    }
}
