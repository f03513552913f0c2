package dev.groundwork.api.exchange;

/** A representation that changes its version whenever its own row does. */
public interface Versioned extends Tagged {

    /** Counts the changes of the row, from 0. */
    int version();
}
