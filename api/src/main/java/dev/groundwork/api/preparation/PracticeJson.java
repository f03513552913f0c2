package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeKind;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One session of preparation. */
public record PracticeJson(
        UUID id,
        int version,
        String competency,
        PracticeKind kind,
        int minutes,
        Instant practisedAt,
        Map<String, Integer> scores,
        String note,
        String link,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static PracticeJson of(Practice practice) {
        return new PracticeJson(
                practice.id,
                practice.version,
                practice.competency,
                practice.kind,
                practice.minutes,
                practice.practisedAt,
                practice.scores(),
                practice.note,
                practice.link,
                practice.createdAt,
                practice.updatedAt);
    }
}
