package dev.groundwork.api.account;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.account.NewAccount;
import dev.groundwork.domain.account.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who signs up.
 *
 * @param email her address, unique on this instance
 * @param password at least ten characters
 * @param displayName what to call her; the part of the address before the at sign when left out
 * @param timeZone IANA name; UTC when left out
 * @param locale BCP 47 tag; en when left out
 * @param invitation the code of her invitation, where sign-up is by invitation
 */
@InputOf(MeJson.class)
public record AccountInput(
        @Schema(required = true) String email,

        @Schema(required = true, minLength = 10, maxLength = 200)
        String password,

        @Schema(maxLength = 200) String displayName,
        String timeZone,
        String locale,
        String invitation) {

    NewAccount account() {
        return new NewAccount(email, password, new Profile(displayName, timeZone, locale, null), invitation);
    }

    @Override
    public String toString() {
        return "AccountInput[…]";
    }
}
