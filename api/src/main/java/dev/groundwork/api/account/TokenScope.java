package dev.groundwork.api.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.groundwork.domain.account.AccessToken;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a token lets its holder do. */
@Schema(enumeration = {"read", "write"})
public enum TokenScope {
    /** Everything that changes nothing. */
    READ,
    /** Everything that changes something. */
    WRITE;

    static TokenScope of(AccessToken.Scope scope) {
        return valueOf(scope.name());
    }

    AccessToken.Scope scope() {
        return AccessToken.Scope.valueOf(name());
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
