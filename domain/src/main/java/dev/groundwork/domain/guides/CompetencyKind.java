package dev.groundwork.domain.guides;

/** Whether a competency carries others, or is a tool that is learned quickly. */
public enum CompetencyKind {
    FUNDAMENTAL,
    TOOL
}
