package dev.groundwork.domain.preparation;

/** Whom a question of the candidate's own is for. */
public enum Audience {
    RECRUITER,
    HIRING_MANAGER,
    ENGINEER,
    ANYBODY
}
