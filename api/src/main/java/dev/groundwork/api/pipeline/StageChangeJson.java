package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.Instant;
import java.util.UUID;

/** "Entered this stage at that time". */
public record StageChangeJson(
        UUID id,
        int version,
        String stage,
        StageKind stageKind,
        Instant enteredAt,
        String note,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static StageChangeJson of(StageChange change) {
        return new StageChangeJson(
                change.id,
                change.version,
                change.stage.slug,
                change.stage.kind,
                change.enteredAt,
                change.note,
                change.createdAt,
                change.updatedAt);
    }
}
