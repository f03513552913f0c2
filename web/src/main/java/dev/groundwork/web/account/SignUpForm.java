package dev.groundwork.web.account;

import dev.groundwork.domain.account.NewAccount;
import dev.groundwork.domain.account.Profile;
import java.time.ZoneId;
import org.jboss.resteasy.reactive.RestForm;

/** What a candidate types to make an account. */
public class SignUpForm {

    @RestForm
    String email;

    @RestForm
    String password;

    /** Filled in by the browser; without scripts it stays empty and the candidate's days are UTC's until she says otherwise. */
    @RestForm
    String timeZone;

    @RestForm
    String invitation;

    NewAccount account(String language) {
        return new NewAccount(email, password, new Profile(null, knownTimeZone(), language, null), invitation);
    }

    /** A browser may know a zone that this server does not; nobody should fail to sign up for that. */
    private String knownTimeZone() {
        return ZoneId.getAvailableZoneIds().contains(timeZone == null ? "" : timeZone) ? timeZone : null;
    }

    public String getEmail() {
        return email;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public String getInvitation() {
        return invitation;
    }
}
