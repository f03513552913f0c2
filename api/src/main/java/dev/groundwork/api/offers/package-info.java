/** Offers over the API: terms and their revisions, negotiation, costs, rates, criteria and the comparison. */
package dev.groundwork.api.offers;
