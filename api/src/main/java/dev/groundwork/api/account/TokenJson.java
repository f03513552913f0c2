package dev.groundwork.api.account;

import dev.groundwork.domain.account.AccessToken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A token, without its secret. */
public record TokenJson(
        UUID id, String name, List<TokenScope> scopes, Instant expiresAt, Instant lastUsedAt, Instant createdAt) {

    static TokenJson of(AccessToken token) {
        return new TokenJson(token.id, token.name, scopesOf(token), token.expiresAt, token.lastUsedAt, token.createdAt);
    }

    static List<TokenScope> scopesOf(AccessToken token) {
        return token.scopes().stream().map(TokenScope::of).toList();
    }
}
