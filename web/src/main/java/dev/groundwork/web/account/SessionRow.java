package dev.groundwork.web.account;

import dev.groundwork.domain.account.Session;
import java.time.Instant;
import java.util.UUID;

/** A session as its page lists it. */
public record SessionRow(
        UUID id, String device, String address, Instant createdAt, Instant lastSeenAt, boolean isThisBrowser) {

    static SessionRow of(Session session, UUID thisSession) {
        return new SessionRow(
                session.id,
                Device.of(session.userAgent),
                session.address,
                session.createdAt,
                session.lastSeenAt,
                session.id.equals(thisSession));
    }
}
