package dev.groundwork.domain.interviews;

/** How a round is held. */
public enum InterviewFormat {
    PHONE,
    VIDEO,
    ONSITE,
    TAKE_HOME,
    OTHER
}
