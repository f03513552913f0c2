package dev.groundwork.domain.offers;

/** What one side of a negotiation did. */
public enum NegotiationMove {
    /** Something was asked for. */
    ASKED,
    /** Something was answered. */
    ANSWERED
}
