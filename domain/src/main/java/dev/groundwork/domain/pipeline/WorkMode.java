package dev.groundwork.domain.pipeline;

/** Where the work is done. */
public enum WorkMode {
    ONSITE,
    HYBRID,
    REMOTE
}
