package dev.groundwork.web.preparation;

import java.util.List;
import java.util.UUID;

/**
 * How ready the candidate is for one competency, as a line.
 *
 * @param slug which
 * @param name what it is called
 * @param score from 0 to 100
 * @param covered whether that is enough to be asked
 * @param evidence what is behind it
 * @param raise what would raise it most, in words; empty text where nothing would
 */
public record ReadinessRow(
        String slug, String name, int score, boolean covered, List<EvidenceRow> evidence, String raise) {

    /**
     * Something behind a score.
     *
     * @param path of what it is; empty text where several stand together
     * @param kind what it is, in a word
     */
    public record EvidenceRow(UUID id, String path, String kind, String label, String detail, String points) {}
}
