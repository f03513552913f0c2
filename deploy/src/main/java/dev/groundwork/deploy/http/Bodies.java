package dev.groundwork.deploy.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;

/** What the headers of a request say about its body. */
final class Bodies {

    /** The length of a body that comes in pieces until it ends. */
    static final long UNKNOWN = Long.MAX_VALUE;

    private Bodies() {}

    static boolean isAnnounced(HttpServerRequest request) {
        return announcedLength(request) > 0;
    }

    /** In bytes; 0 without a body, {@link #UNKNOWN} where it is not told. */
    static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length != null) {
            return Long.parseLong(length);
        }
        return request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING) ? UNKNOWN : 0;
    }
}
