package dev.groundwork.api.account;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.account.AccessToken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token, without its secret. Nothing of it changes but when it was used last.
 *
 * @param version always 0
 * @param updatedAt always when it was made
 */
public record TokenJson(
        UUID id,
        int version,
        String name,
        List<TokenScope> scopes,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static TokenJson of(AccessToken token) {
        return new TokenJson(
                token.id,
                0,
                token.name,
                token.scopes().stream().map(TokenScope::of).toList(),
                token.expiresAt,
                token.lastUsedAt,
                token.createdAt,
                token.createdAt);
    }
}
