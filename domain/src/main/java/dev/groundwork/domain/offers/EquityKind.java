package dev.groundwork.domain.offers;

/** What kind of part in the company is offered. */
public enum EquityKind {
    /** Shares that are given once they vest. */
    RSU,
    /** The right to buy shares at the strike. */
    OPTIONS,
    /** Anything else whose value is known. */
    OTHER
}
