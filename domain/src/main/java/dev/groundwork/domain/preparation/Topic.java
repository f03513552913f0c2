package dev.groundwork.domain.preparation;

/** What a statement to a company is about. */
public enum Topic {
    PAY,
    NOTICE,
    OTHER_OFFERS,
    PLACE,
    REASON,
    OTHER
}
