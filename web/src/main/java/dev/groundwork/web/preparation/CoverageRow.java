package dev.groundwork.web.preparation;

import dev.groundwork.domain.preparation.RoundNeeds;

/**
 * A coming round with how far the candidate covers what it needs.
 *
 * @param coverage from 0 to 100; -1 where it needs nothing that is known
 * @param weakest the needed competency that is least ready, by name; empty text where there is none
 */
public record CoverageRow(RoundNeeds round, int coverage, String weakest) {}
