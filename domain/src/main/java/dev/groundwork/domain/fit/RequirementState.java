package dev.groundwork.domain.fit;

/** Whether the candidate has what a posting asks for. */
public enum RequirementState {
    MET,
    PARTLY,
    GAP
}
