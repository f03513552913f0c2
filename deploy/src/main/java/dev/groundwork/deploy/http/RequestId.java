package dev.groundwork.deploy.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/**
 * Gives every request a name of its own: what is logged meanwhile carries it, and the response tells it, so that what a
 * person saw can be found in the log. One that came with the request is not believed.
 */
final class RequestId implements Handler<RoutingContext> {

    static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";

    @Override
    public void handle(RoutingContext context) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        MDC.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
