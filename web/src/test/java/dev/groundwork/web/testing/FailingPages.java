package dev.groundwork.web.testing;

import dev.groundwork.domain.Busy;
import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;

/** Pages that fail in every way there is. */
@Path("/failing")
@PermitAll
public class FailingPages {

    @GET
    @Path("{how}")
    public String fail(String how) {
        throw switch (how) {
            case "not-found" -> new NotFound("application");
            case "conflict" -> new Conflict("Somebody was faster. Look at the new one.");
            case "stale" -> new OptimisticLockException();
            case "invalid" -> new InvalidInput("name", "must not be blank");
            case "unavailable" -> new JDBCConnectionException("gone", new SQLException("gone", "08006"));
            case "pool-empty" ->
                new GenericJDBCException("no connection", new SQLException("Sorry, acquisition timeout!"));
            case "read-only-server" -> new IllegalStateException(new SQLException("cannot execute INSERT", "25006"));
            case "disk-full" -> new IllegalStateException(new IOException("No space left on device"));
            case "busy" -> new Busy("Not so many at once.", Duration.ofSeconds(7));
            case "lost-at-commit" ->
                new IllegalStateException(new RollbackException("at commit", new OptimisticLockException()));
            case "taken-at-commit" -> new IllegalStateException(new SQLException("duplicate key", "23505"));
            case "wrong-sql" -> new IllegalStateException(new SQLException("no such column", "42703"));
            default -> new IllegalStateException("a secret of the machinery");
        };
    }

    @GET
    @Path("for-nobody")
    @RolesAllowed("nobody")
    public String forNobody() {
        return "";
    }
}
