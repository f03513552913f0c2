package dev.groundwork.domain.sample;

import dev.groundwork.domain.Conflict;

/** The sample search is made once. */
public class SampleSearchThere extends Conflict {

    private static final long serialVersionUID = 1L;

    public SampleSearchThere() {
        super("The sample search is there already. Remove it before you make it again.");
    }
}
