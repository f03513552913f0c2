package dev.groundwork.domain.preparation;

/** How well a card was known, the worst first. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** From 1 to 4, as the published algorithm counts. */
    int grade() {
        return ordinal() + 1;
    }
}
