package dev.groundwork.api.account;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.account.NewToken;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token that a candidate wants.
 *
 * @param name what she will know it by
 * @param scopes what it may do
 * @param expiresAt when it stops working; never when left out
 */
@InputOf(IssuedTokenJson.class)
public record TokenInput(
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, minItems = 1) Set<TokenScope> scopes,
        Instant expiresAt) {

    NewToken token() {
        return new NewToken(
                name,
                scopes == null ? null : scopes.stream().map(TokenScope::scope).collect(Collectors.toSet()),
                expiresAt);
    }
}
