package dev.groundwork.api.exchange;

/** A representation that goes out with an entity tag, which names the state that it shows. */
public interface Tagged {

    /** What of the representation belongs to its state: all of it, unless it says otherwise. */
    default Object state() {
        return this;
    }
}
