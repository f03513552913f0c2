package dev.groundwork.domain.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An application as the board shows it.
 *
 * @param id the application's
 * @param company the company's name
 * @param role what the job is called
 * @param stageEnteredAt since when it has been in its stage
 * @param nextRoundAt when its next scheduled round begins, or began if it is not over; null when there is none
 * @param followUpOn the day to ask again, or null
 * @param deadline the last day to apply, or null
 * @param outcome how it ended, or null while it is open
 * @param tags the names of its tags, in order
 */
public record Card(
        UUID id,
        String company,
        String role,
        Instant stageEnteredAt,
        Instant nextRoundAt,
        LocalDate followUpOn,
        LocalDate deadline,
        Outcome outcome,
        List<String> tags) {}
