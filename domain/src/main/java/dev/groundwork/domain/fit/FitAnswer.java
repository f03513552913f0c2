package dev.groundwork.domain.fit;

/** How far a statement is true of the candidate. */
public enum FitAnswer {
    YES(2),
    PARTLY(1),
    NO(0);

    /** Half points of agreement, 0 to 2. */
    final int halves;

    FitAnswer(int halves) {
        this.halves = halves;
    }
}
