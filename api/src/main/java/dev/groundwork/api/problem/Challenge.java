package dev.groundwork.api.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** What {@code WWW-Authenticate} says to one who is not known or may not do this (RFC 6750, section 3). */
final class Challenge {

    private static final String BEARER = "Bearer realm=\"Groundwork\"";

    private Challenge() {}

    static String unknown(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                ? BEARER + ", error=\"invalid_token\""
                : BEARER;
    }

    static Map<String, String> insufficient(RoutingContext context) {
        if (!context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return Map.of();
        }
        String scope = context.request().method() == HttpMethod.GET
                        || context.request().method() == HttpMethod.HEAD
                ? "read"
                : "write";
        return Map.of(HttpHeaders.WWW_AUTHENTICATE, BEARER + ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
    }
}
