package dev.groundwork.domain.pipeline;

/** How an application ended. */
public enum Outcome {
    /** The candidate took the job. */
    ACCEPTED,
    /** The candidate said no to an offer. */
    DECLINED,
    /** The company said no. */
    REJECTED,
    /** The candidate stepped back. */
    WITHDRAWN,
    /** The company never answered. */
    GHOSTED,
    /** The role was filled or taken back. */
    ROLE_CLOSED
}
