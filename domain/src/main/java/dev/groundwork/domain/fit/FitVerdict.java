package dev.groundwork.domain.fit;

/** What a score comes to: advice, never a lock. */
public enum FitVerdict {
    STRONG,
    MIXED,
    WEAK;

    private static final int LEAST_STRONG = 70;
    private static final int LEAST_MIXED = 40;

    static FitVerdict of(int score) {
        if (score >= LEAST_STRONG) {
            return STRONG;
        }
        return score >= LEAST_MIXED ? MIXED : WEAK;
    }
}
