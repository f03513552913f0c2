package dev.groundwork.domain.account;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an operator may know of an account: nothing of what is in it.
 *
 * @param disabledAt since when nobody is let in, or null
 * @param lastUsedAt when it was last used by a browser that is still signed in or by a program, or null
 */
public record AccountOverview(String email, Instant createdAt, Instant disabledAt, Instant lastUsedAt) {

    /** All accounts, the oldest first. */
    public static List<AccountOverview> all() {
        return Panache.getEntityManager()
                .createQuery(
                        "select c.email, c.createdAt, c.disabledAt,"
                                + " (select max(s.lastSeenAt) from Session s where s.candidate = c),"
                                + " (select max(t.lastUsedAt) from AccessToken t where t.candidate = c)"
                                + " from Candidate c order by c.createdAt, c.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new AccountOverview(
                        (String) row[0], (Instant) row[1], (Instant) row[2], later((Instant) row[3], (Instant) row[4])))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return Stream.of(one == null ? Instant.MIN : one, other == null ? Instant.MIN : other)
                .max(Instant::compareTo)
                .filter(latest -> !latest.equals(Instant.MIN))
                .orElse(null);
    }
}
