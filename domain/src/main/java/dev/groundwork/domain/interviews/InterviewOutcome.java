package dev.groundwork.domain.interviews;

/** What became of a round. */
public enum InterviewOutcome {
    SCHEDULED,
    HELD,
    PASSED,
    FAILED,
    CANCELLED,
    NO_SHOW
}
