package dev.groundwork.api.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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
    @Path("/race")
    public String race() throws SQLException {
        throw new SQLException("deadlock detected", "40P01");
    }
}
