package dev.groundwork.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Tells a database that cannot answer now from one that says no, by SQLSTATE (PostgreSQL, appendix A). */
final class DatabaseFailure {

    private static final Set<String> CANNOT_ANSWER = Set.of("08", "53", "57", "58");
    private static final Set<String> LOST_RACE = Set.of("23505", "23503", "40001", "40P01");
    private static final String WAITED_FOR_LOCK = "55P03";
    private static final String SECONDS_TO_WAIT = "5";

    private DatabaseFailure() {}

    static Optional<Failure> of(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (isOutage(e, state)) {
            return Optional.of(Statuses.failure(503).with(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT));
        }
        return LOST_RACE.contains(state) ? Optional.of(Statuses.failure(409)) : Optional.empty();
    }

    private static boolean isOutage(SQLException e, String state) {
        return state.length() == 5 && CANNOT_ANSWER.contains(state.substring(0, 2))
                || state.equals(WAITED_FOR_LOCK)
                || state.isEmpty() && String.valueOf(e.getMessage()).contains("Acquisition timeout");
    }
}
