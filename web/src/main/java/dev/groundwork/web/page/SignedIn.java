package dev.groundwork.web.page;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Session;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * The candidate behind a session, as far as every page needs her.
 *
 * @param sessionId the session that asks
 * @param zone in which her days begin and end
 * @param locale how she writes dates and numbers
 * @param hasWebhooks false only if she never had a webhook
 */
public record SignedIn(
        UUID candidateId,
        UUID sessionId,
        String displayName,
        String email,
        ZoneId zone,
        Locale locale,
        boolean hasWebhooks)
        implements Principal {

    /** The one role of a browser session; programs have other ones. */
    public static final String ROLE = "candidate";

    /** The candidate of a session that was read together with her. */
    public static SignedIn to(Session session) {
        Candidate candidate = session.candidate;
        return new SignedIn(
                candidate.id,
                session.id,
                candidate.displayName,
                candidate.email,
                candidate.zone(),
                candidate.formattingLocale(),
                candidate.hasWebhooks);
    }

    /** The first letter of her name, for where there is no room for all of it. */
    public String initial() {
        return displayName.substring(0, displayName.offsetByCodePoints(0, 1));
    }

    @Override
    public String getName() {
        return candidateId.toString();
    }
}
