package dev.groundwork.domain.account;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts attempts in PostgreSQL, so that a restart forgets nothing and replicas share the count. Each count is its own
 * statement outside any transaction of the request: what fails later does not take it back. A window that ends later than
 * one that begins now was counted by a clock that was wrong, and does not count.
 */
@ApplicationScoped
public class Throttle {

    /**
     * How often something may be tried.
     *
     * @param purpose parts the counts of one use from those of another
     * @param attempts how many fit into a window
     * @param window how long a window lasts from its first attempt
     */
    public record Limit(String purpose, int attempts, Duration window) {}

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Clock clock;

    /**
     * Lets a further attempt through while the limit is not reached.
     *
     * @param subject whose attempts are counted together; kept only as a hash
     * @throws TooManyAttempts when the limit is reached
     */
    public void check(Limit limit, String subject) {
        Instant now = clock.instant();
        Duration wait = QuarkusTransaction.suspendingExisting().call(() -> remaining(limit, subject, now));
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait);
        }
    }

    /** Counts an attempt. */
    public void count(Limit limit, String subject) {
        Instant now = clock.instant();
        update(
                """
                insert into throttle (key_hash, attempts, window_ends_at) values (?, 1, ?)
                on conflict (key_hash) do update set
                  attempts = case when throttle.window_ends_at between ? and excluded.window_ends_at
                                  then throttle.attempts + 1 else 1 end,
                  window_ends_at = case when throttle.window_ends_at between ? and excluded.window_ends_at
                                        then throttle.window_ends_at else excluded.window_ends_at end
                """,
                key(limit, subject),
                Timestamp.from(now.plus(limit.window())),
                Timestamp.from(now),
                Timestamp.from(now));
    }

    /** Forgets the attempts of a subject, after it has shown who it is. */
    public void forget(Limit limit, String subject) {
        update("delete from throttle where key_hash = ?", key(limit, subject));
    }

    /** Forgets all counts whose window has ended. */
    public void forgetEnded() {
        update("delete from throttle where window_ends_at <= ?", Timestamp.from(clock.instant()));
    }

    private Duration remaining(Limit limit, String subject, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select window_ends_at from throttle where key_hash = ? and attempts >= ? and window_ends_at > ? and window_ends_at <= ?")) {
            query.setBytes(1, key(limit, subject));
            query.setInt(2, limit.attempts());
            query.setTimestamp(3, Timestamp.from(now));
            query.setTimestamp(4, Timestamp.from(now.plus(limit.window())));
            try (ResultSet reached = query.executeQuery()) {
                return reached.next()
                        ? Duration.between(now, reached.getTimestamp(1).toInstant())
                        : Duration.ZERO;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the attempts", e);
        }
    }

    private void update(String sql, Object... parameters) {
        QuarkusTransaction.suspendingExisting().run(() -> execute(sql, parameters));
    }

    private void execute(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not count an attempt", e);
        }
    }

    private static byte[] key(Limit limit, String subject) {
        return Secret.sha256(limit.purpose() + '\n' + subject);
    }
}
