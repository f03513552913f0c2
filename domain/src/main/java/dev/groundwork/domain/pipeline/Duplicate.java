package dev.groundwork.domain.pipeline;

/**
 * An earlier application to be reminded of before applying again.
 *
 * @param application with company and stage
 * @param strength how strong the reminder should be
 * @param sameRole whether it was for the same role, typing errors aside
 */
public record Duplicate(JobApplication application, Strength strength, boolean sameRole) {

    /** The strongest first. */
    public enum Strength {

        /** It was ghosted or rejected within the last year. */
        REFUSED_RECENTLY,

        /** It was for the same role. */
        SAME_ROLE,

        /** It was for another role at the same company. */
        SAME_COMPANY
    }
}
