package dev.groundwork.domain.preparation;

/** What a session of preparation was. */
public enum PracticeKind {
    PROBLEM,
    MOCK,
    DRILL,
    READING,
    LAB
}
