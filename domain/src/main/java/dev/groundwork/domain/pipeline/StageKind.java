package dev.groundwork.domain.pipeline;

/** What a stage means to the figures, whatever its name; in the order in which a search runs through them. */
public enum StageKind {
    SAVED,
    APPLIED,
    SCREENING,
    INTERVIEWING,
    OFFER;

    /** The one further along. */
    StageKind orFurther(StageKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
