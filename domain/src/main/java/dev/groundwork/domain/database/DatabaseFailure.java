package dev.groundwork.domain.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** What the database meant by failing, told by SQLSTATE (PostgreSQL, appendix A). */
public enum DatabaseFailure {

    /** It cannot answer now, or no connection to it is free: the same request may do later. */
    UNAVAILABLE,
    /** Somebody else was quicker. */
    LOST_RACE,
    /** It says no, which is our mistake. */
    BROKEN;

    /** SQLSTATE classes: no connection, not enough of something, stopped from outside, trouble of the system below. */
    private static final Set<String> CANNOT_ANSWER = Set.of("08", "53", "57", "58");

    private static final String WAITED_FOR_LOCK = "55P03";
    private static final String ONLY_READS = "25006";

    /** SQLSTATEs: taken meanwhile, gone meanwhile, a transaction that lost against another. */
    private static final Set<String> RACES = Set.of("23505", "23503", "40001", "40P01");

    private static final int DEEPEST = 50;

    /** Without a state the connection pool speaks, and it has only one thing to say: no connection is free. */
    public static DatabaseFailure of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null
                || state.isEmpty()
                || state.equals(WAITED_FOR_LOCK)
                || state.equals(ONLY_READS)
                || CANNOT_ANSWER.stream().anyMatch(state::startsWith)) {
            return UNAVAILABLE;
        }
        return RACES.contains(state) ? LOST_RACE : BROKEN;
    }

    /** Whether a connection led to a server that is not written to, or no longer is. */
    public static boolean isOfReadOnlyServer(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof SQLException sql && ONLY_READS.equals(sql.getSQLState()));
    }

    /**
     * A throwable and what it came from, the outermost first. The transaction manager tells why a commit failed only among
     * the suppressed ones, so those are followed, too.
     */
    public static Stream<Throwable> causes(Throwable thrown) {
        return causes(thrown, DEEPEST);
    }

    private static Stream<Throwable> causes(Throwable thrown, int depth) {
        if (thrown == null || depth == 0) {
            return Stream.empty();
        }
        Stream<Throwable> suppressed = Arrays.stream(thrown.getSuppressed()).flatMap(other -> causes(other, depth - 1));
        return Stream.of(Stream.of(thrown), causes(thrown.getCause(), depth - 1), suppressed)
                .flatMap(found -> found);
    }
}
