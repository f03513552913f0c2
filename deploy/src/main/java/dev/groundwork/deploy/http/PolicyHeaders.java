package dev.groundwork.deploy.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/**
 * Tells browsers on every response what they may do with it.
 *
 * <p>The headers are set before the request is routed, so that failures carry them, too; an endpoint may replace them.
 */
record PolicyHeaders(boolean encrypted) implements Handler<RoutingContext> {

    /** Nothing is loaded from elsewhere, nothing runs inline, and no other site shows a page in a frame. */
    private static final String CONTENT_SECURITY_POLICY = """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
            font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
            object-src 'none'""";

    private static final Map<String, String> POLICY = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String ONE_YEAR_OF_HTTPS = "max-age=31536000; includeSubDomains";

    @Override
    public void handle(RoutingContext context) {
        MultiMap headers = context.response().headers();
        POLICY.forEach(headers::set);
        if (encrypted) {
            headers.set("Strict-Transport-Security", ONE_YEAR_OF_HTTPS);
        }
        context.addHeadersEndHandler(end -> {
            letEndpointsReplace(headers);
            keepByNobodyUnlessSaidOtherwise(headers);
        });
        context.next();
    }

    /** Quarkus REST adds what an endpoint says to what is there, and a browser would hold a file to both policies. */
    private static void letEndpointsReplace(MultiMap headers) {
        for (String name : POLICY.keySet()) {
            List<String> values = headers.getAll(name);
            if (values.size() > 1) {
                headers.set(name, values.get(values.size() - 1));
            }
        }
    }

    private static void keepByNobodyUnlessSaidOtherwise(MultiMap headers) {
        if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
            headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        }
    }
}
