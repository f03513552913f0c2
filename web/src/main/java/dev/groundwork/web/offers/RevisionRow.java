package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.Offer;
import java.util.List;

/**
 * A revision in the history of an offer.
 *
 * @param offer with its application
 * @param changes what it changed of the one before; none for the first
 */
public record RevisionRow(Offer offer, List<TermChange> changes) {}
