package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.preparation.Debrief;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the candidate wrote down after a round.
 *
 * @param questions what was asked, in order
 */
public record DebriefJson(
        UUID id,
        int version,
        UUID interviewId,
        Instant heldAt,
        String summary,
        String nextStep,
        String promised,
        Integer rating,
        List<DebriefedQuestionJson> questions,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static DebriefJson of(Debrief debrief) {
        return new DebriefJson(
                debrief.id,
                debrief.version,
                debrief.interview.id,
                debrief.heldAt,
                debrief.summary,
                debrief.nextStep,
                debrief.promised,
                debrief.rating,
                Debrief.questionsOf(debrief.interview).stream()
                        .map(DebriefedQuestionJson::of)
                        .toList(),
                debrief.createdAt,
                debrief.updatedAt);
    }
}
