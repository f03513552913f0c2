package dev.groundwork.deploy.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a body that announces itself as too large before it is read.
 *
 * <p>Quarkus does the same, but with an empty answer.
 */
record BodyLimit(long bytes) implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext context) {
        if (announced(context) > bytes) {
            context.response().putHeader(HttpHeaderNames.CONNECTION, "close");
            context.addEndHandler(ended -> context.request().connection().close());
            context.fail(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code());
        } else {
            context.next();
        }
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
