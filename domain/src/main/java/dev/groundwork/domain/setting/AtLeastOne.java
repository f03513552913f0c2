package dev.groundwork.domain.setting;

/** Reads a number of something of which there must be one. */
public class AtLeastOne extends AtLeast {

    private static final long serialVersionUID = 1L;

    /** For the platform, which makes it. */
    public AtLeastOne() {
        super(1);
    }
}
