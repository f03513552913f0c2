package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.domain.preparation.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something the candidate told a company. */
public record StatementJson(
        UUID id,
        int version,
        UUID applicationId,
        Topic topic,
        String text,
        LocalDate saidOn,
        String to,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static StatementJson of(Statement statement) {
        return new StatementJson(
                statement.id,
                statement.version,
                statement.application.id,
                statement.topic,
                statement.text,
                statement.saidOn,
                statement.to,
                statement.createdAt,
                statement.updatedAt);
    }
}
