package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.Instant;
import java.util.UUID;

/** A column of the pipeline. */
public record StageJson(
        UUID id,
        int version,
        String slug,
        String name,
        StageKind kind,
        int position,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static StageJson of(Stage stage) {
        return new StageJson(
                stage.id,
                stage.version,
                stage.slug,
                stage.name,
                stage.kind,
                stage.position,
                stage.createdAt,
                stage.updatedAt);
    }
}
