package dev.groundwork.web.preparation;

import dev.groundwork.domain.pipeline.JobApplication;
import java.util.List;

/**
 * What the page about readiness shows.
 *
 * @param subject the application whose coming rounds alone count; null for all competencies
 * @param coverage how far they are covered, from 0 to 100; -1 where nothing is needed
 * @param next the row that is worth the next hour most; null when nothing would raise anything
 * @param warning that preparation leans to tools, in words; empty text where it does not
 * @param fundamentals what carries the rest
 * @param tools what is learned quickly
 * @param rounds what is to come, with how far it is covered
 * @param due how many cards are due
 * @param timer the session that is going on, or null
 */
public record PreparationView(
        JobApplication subject,
        int coverage,
        ReadinessRow next,
        String warning,
        List<ReadinessRow> fundamentals,
        List<ReadinessRow> tools,
        List<CoverageRow> rounds,
        long due,
        RunningTimer timer) {}
