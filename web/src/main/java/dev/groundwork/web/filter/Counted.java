package dev.groundwork.web.filter;

import dev.groundwork.domain.pipeline.Overview;

/** How many applications there are, as pages write it: exactly, or that there are more than are counted. */
public final class Counted {

    private Counted() {}

    /** "503", or "1000+" for a number above {@link Overview#MOST_COUNTED}. */
    public static String text(long count) {
        return count > Overview.MOST_COUNTED ? Overview.MOST_COUNTED + "+" : Long.toString(count);
    }
}
