package dev.groundwork.web.account;

import dev.groundwork.domain.account.AccessToken;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.util.UUID;

/** A token as its page lists it. */
public record AccessTokenRow(
        UUID id,
        String name,
        String rights,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean isExpired) {

    static AccessTokenRow of(AccessToken token, Instant now) {
        return new AccessTokenRow(
                token.id,
                token.name,
                rights(token),
                token.createdAt,
                token.lastUsedAt,
                token.expiresAt,
                token.expiresAt != null && !token.expiresAt.isAfter(now));
    }

    private static String rights(AccessToken token) {
        AccountTexts texts = MessageBundles.get(AccountTexts.class);
        if (token.mayRead && token.mayWrite) {
            return texts.mayReadAndWrite();
        }
        return token.mayWrite ? texts.mayWrite() : texts.mayRead();
    }
}
