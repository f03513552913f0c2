package dev.groundwork.web.offers;

import java.util.List;

/**
 * A row of a comparison.
 *
 * @param label what is compared
 * @param cells one for each offer; null where there is nothing to tell
 * @param isSum whether it is what the rows above come to
 */
public record FigureRow(String label, List<String> cells, boolean isSum) {}
