package dev.groundwork.domain.account;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.Set;

/**
 * A token that a candidate wants.
 *
 * @param name what she will know it by
 * @param scopes what it may do; at least one
 * @param expiresAt when it stops working, in the future; null for never
 */
public record NewToken(
        @NotBlank @Text(max = 200) String name, @NotEmpty Set<AccessToken.Scope> scopes, Instant expiresAt) {

    public NewToken {
        name = Names.tidy(name);
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
    }
}
