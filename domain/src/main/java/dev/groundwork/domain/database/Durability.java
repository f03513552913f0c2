package dev.groundwork.domain.database;

/** How much an embedded server cares for the life of its data. */
public enum Durability {
    /** An acknowledged write survives any crash: what a candidate's data needs. */
    DURABLE,
    /** Nothing is forced to disk: for tests, whose data may be lost with the machine. */
    FAST
}
