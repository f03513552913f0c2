package dev.groundwork.domain.offers;

/**
 * How far the weight of one criterion must move, all others staying, until another offer comes first.
 *
 * @param criterion its place among the weighed criteria
 * @param more whether it must weigh more; otherwise less
 * @param weight the weight at which both are level; beyond it the other one is first
 * @param share the same as a share of all weights, 0 to 1
 * @param distance how far that is from the present share, 0 to 1
 * @param next which offer is first beyond it: its place among the compared ones
 */
public record TippingPoint(int criterion, boolean more, double weight, double share, double distance, int next) {}
