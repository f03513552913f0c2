package dev.groundwork.api.account;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.account.AccessToken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token that was made just now.
 *
 * @param version always 0
 * @param token its secret, shown this once
 */
public record IssuedTokenJson(
        UUID id,
        int version,
        String name,
        List<TokenScope> scopes,
        Instant expiresAt,
        Instant lastUsedAt,
        String token,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static IssuedTokenJson of(AccessToken.Issued issued) {
        TokenJson token = TokenJson.of(issued.token());
        return new IssuedTokenJson(
                token.id(),
                token.version(),
                token.name(),
                token.scopes(),
                token.expiresAt(),
                token.lastUsedAt(),
                issued.secret().text(),
                token.createdAt(),
                token.updatedAt());
    }

    /** The same as of the token without its secret. */
    @Override
    public Object state() {
        return new TokenJson(id, version, name, scopes, expiresAt, lastUsedAt, createdAt, updatedAt);
    }

    @Override
    public String toString() {
        return "IssuedTokenJson[…]";
    }
}
