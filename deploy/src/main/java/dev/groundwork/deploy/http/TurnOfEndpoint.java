package dev.groundwork.deploy.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.common.core.ResteasyReactiveCallbackContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Tells the {@link Turn} of a request what only the layer of endpoints knows: that it is reached, and that it is done. */
@Provider
@PreMatching
@Priority(TurnOfEndpoint.FIRST)
public class TurnOfEndpoint implements ContainerRequestFilter {

    static final int FIRST = Priorities.AUTHENTICATION - 1;

    private final RoutingContext context;

    TurnOfEndpoint(RoutingContext context) {
        this.context = context;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Turn turn = Turn.of(context);
        if (turn != null) {
            endOf(request).registerCompletionCallback(failure -> turn.end());
            turn.awaitBody();
        }
    }

    private static ResteasyReactiveCallbackContext endOf(ContainerRequestContext request) {
        return (ResteasyReactiveCallbackContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
    }
}
