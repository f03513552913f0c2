package dev.groundwork.deploy.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Refuses addresses that two readers could understand in two ways, before anything is decided by path. */
final class PathGuard implements Handler<RoutingContext> {

    private static final int LONGEST_ADDRESS = 4096;

    /** Matrix parameters, backslashes, empty and dot segments, and the same in disguise. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("[;\\\\]|//|%(2f|5c|3b|00|2e)|/\\.{1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    @Override
    public void handle(RoutingContext context) {
        if (context.request().uri().length() > LONGEST_ADDRESS) {
            context.fail(HttpResponseStatus.REQUEST_URI_TOO_LONG.code());
        } else if (isAmbiguous(context.request().path())) {
            context.fail(HttpResponseStatus.BAD_REQUEST.code());
        } else {
            context.next();
        }
    }

    /** Whether a path, as it came over the wire, can be understood in more than one way. */
    static boolean isAmbiguous(String path) {
        return path == null || !path.startsWith("/") || AMBIGUOUS.matcher(path).find();
    }
}
