package dev.groundwork.domain.database;

import dev.groundwork.domain.account.CurrentCandidate;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Puts every connection that is taken from the pool behind row-level security: under the role that owns no table, and
 * for the current candidate. What a forgotten condition or native SQL would show of others, PostgreSQL does not. Only the
 * lookup of a session or a token, which reads nobody's rows, does without: it would double the cost of finding out who asks.
 */
@ApplicationScoped
@Unremovable
public class CandidateConnections implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!CurrentCandidate.isSoughtByRequest()) {
            putBehindCandidate(connection);
        }
    }

    private static void putBehindCandidate(Connection connection) {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('groundwork.candidate_id', ?, false),"
                        + " set_config('role', 'groundwork_app', false)")) {
            statement.setString(1, CurrentCandidate.ofRequest().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("could not put the connection behind its candidate", e);
        }
    }
}
