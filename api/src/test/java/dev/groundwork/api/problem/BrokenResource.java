package dev.groundwork.api.problem;

import dev.groundwork.domain.Busy;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.hibernate.exception.GenericJDBCException;

/** Fails in the ways that nobody can bring about from outside. */
@Path("/api/test")
@PermitAll
public class BrokenResource {

    @GET
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("select secret from somewhere", new NullPointerException("Class.field"));
    }

    @GET
    @Path("/gone")
    public String databaseGone() {
        throw new GenericJDBCException("lost", new SQLException("terminating connection", "57P01"));
    }

    @GET
    @Path("/busy")
    public String databaseBusy() throws SQLException {
        throw new SQLTransientConnectionException("Acquisition timeout while waiting for new connection");
    }

    @GET
    @Path("/read-only")
    public String databaseReadOnly() throws SQLException {
        throw new SQLException("cannot execute INSERT in a read-only transaction", "25006");
    }

    @GET
    @Path("/disk-full")
    public String diskFull() throws IOException {
        throw new IOException("/data/tmp/upload: No space left on device");
    }

    @GET
    @Path("/much")
    public String tooMuch() {
        throw new Busy("Not so many at once.", Duration.ofSeconds(7));
    }

    @GET
    @Path("/race")
    public String race() throws SQLException {
        throw new SQLException("deadlock detected", "40P01");
    }
}
