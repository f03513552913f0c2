package dev.groundwork.api.account;

import dev.groundwork.domain.account.AccessToken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token that was made just now.
 *
 * @param token its secret, shown this once
 */
public record IssuedTokenJson(
        UUID id, String name, List<TokenScope> scopes, Instant expiresAt, Instant createdAt, String token) {

    static IssuedTokenJson of(AccessToken.Issued issued) {
        AccessToken token = issued.token();
        return new IssuedTokenJson(
                token.id,
                token.name,
                TokenJson.scopesOf(token),
                token.expiresAt,
                token.createdAt,
                issued.secret().text());
    }

    @Override
    public String toString() {
        return "IssuedTokenJson[…]";
    }
}
