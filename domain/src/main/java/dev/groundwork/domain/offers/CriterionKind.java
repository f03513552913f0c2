package dev.groundwork.domain.offers;

/** Where the ratings of a criterion come from. */
public enum CriterionKind {
    /** From what is left of the money: 5 for the offer that leaves most, the others in proportion. */
    MONEY,
    /** From the score of the fit check: 1 for 0, 5 for 100. */
    FIT,
    /** From the candidate, 1 to 5. */
    RATED
}
