package dev.groundwork.deploy.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the {@link Turn} of a request that the platform has what it waits for of the body, and work begins. */
@Provider
@Priority(TurnOfEndpoint.FIRST)
public class TurnAfterBody implements ContainerRequestFilter {

    private final RoutingContext context;

    TurnAfterBody(RoutingContext context) {
        this.context = context;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Turn turn = Turn.of(context);
        if (turn != null) {
            turn.goOn();
        }
    }
}
