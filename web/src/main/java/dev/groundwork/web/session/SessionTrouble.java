package dev.groundwork.web.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets a request fail as a page does when its session could not be looked up, because the database was silent, say. Where
 * it happens there are no pages yet, and the candidate is not signed out: nobody knows.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SessionTrouble implements ContainerRequestFilter {

    private static final String KEY = SessionTrouble.class.getName();

    private final RoutingContext context;

    SessionTrouble(RoutingContext context) {
        this.context = context;
    }

    /** Keeps the failure for later; until then the visitor is anonymous. */
    static SecurityIdentity remember(Throwable failure, RoutingContext context) {
        context.put(KEY, failure);
        return null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Throwable failure = context.get(KEY);
        if (failure != null) {
            throw new IllegalStateException("The session could not be looked up", failure);
        }
    }
}
