package dev.groundwork.api.account;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.account.Candidate;
import java.time.Instant;
import java.util.UUID;

/** The account that the access token belongs to. */
public record MeJson(
        UUID id,
        int version,
        String email,
        String displayName,
        String timeZone,
        String locale,
        Integer weeklyGoal,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static MeJson of(Candidate candidate) {
        return new MeJson(
                candidate.id,
                candidate.version,
                candidate.email,
                candidate.displayName,
                candidate.timeZone,
                candidate.locale,
                candidate.weeklyGoal,
                candidate.createdAt,
                candidate.updatedAt);
    }
}
