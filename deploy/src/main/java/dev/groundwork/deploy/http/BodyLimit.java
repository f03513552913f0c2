package dev.groundwork.deploy.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/**
 * Refuses a body that announces itself as too large before it is read. Quarkus does the same, but with an empty answer
 * and one limit for all addresses.
 *
 * @param words how many bytes a body without files may have; it is held in memory
 * @param files how many one with files may have; they are written to the disk while they come in
 * @param imports how many it may have where files to import are brought; no less than {@code files}
 */
record BodyLimit(long words, long files, long imports) implements Handler<RoutingContext> {

    static final int BEHIND_THE_PLATFORMS_OWN = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private static final Set<String> IMPORTS = Set.of("/api/v1/imports", "/import");

    @Override
    public void handle(RoutingContext context) {
        long announced = Bodies.announcedLength(context.request());
        if (announced != Bodies.UNKNOWN && announced > limit(context)) {
            context.response().putHeader(HttpHeaderNames.CONNECTION, "close");
            context.addEndHandler(ended -> context.request().connection().close());
            context.fail(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code());
        } else {
            context.next();
        }
    }

    /** The bytes of a body without a length are counted while it is read, by the platform, against this limit. */
    void countWhatIsNotAnnounced(RoutingContext context) {
        if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
        }
        context.next();
    }

    private long limit(RoutingContext context) {
        if (IMPORTS.contains(context.request().path())) {
            return imports;
        }
        String type = context.request().getHeader(HttpHeaderNames.CONTENT_TYPE);
        return type != null && type.startsWith("multipart/") ? files : words;
    }
}
