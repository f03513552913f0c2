package dev.groundwork.domain.offers;

/** How binding an offer is. */
public enum OfferForm {
    VERBAL,
    WRITTEN
}
