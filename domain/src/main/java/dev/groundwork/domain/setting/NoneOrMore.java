package dev.groundwork.domain.setting;

/** Reads a number of something of which there may be none. */
public class NoneOrMore extends AtLeast {

    private static final long serialVersionUID = 1L;

    /** For the platform, which makes it. */
    public NoneOrMore() {
        super(0);
    }
}
