package dev.groundwork.deploy.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Answers the failures that never reach an endpoint: problem details for programs, a small page for people. */
final class PlainFailures implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(PlainFailures.class);

    /** The address of the API, also in the spellings that are refused. */
    private static final Pattern API = Pattern.compile("/+api\\b.*", Pattern.CASE_INSENSITIVE);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p><a href="/">Go to the start page</a></p></main></body>
            </html>
            """;

    @Override
    public void handle(RoutingContext context) {
        HttpResponseStatus status = status(context);
        if (status.equals(HttpResponseStatus.INTERNAL_SERVER_ERROR)) {
            LOG.errorf(context.failure(), "%s failed", context.request().method());
        }
        answer(context, status);
    }

    private static HttpResponseStatus status(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException) {
            return HttpResponseStatus.UNAUTHORIZED;
        }
        if (failure instanceof ForbiddenException) {
            return HttpResponseStatus.FORBIDDEN;
        }
        if (failure instanceof RejectedExecutionException) {
            return HttpResponseStatus.SERVICE_UNAVAILABLE;
        }
        return HttpResponseStatus.valueOf(context.statusCode() < 400 ? 500 : context.statusCode());
    }

    private static void answer(RoutingContext context, HttpResponseStatus status) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // Half an answer has gone out already: cutting it off is the only way to tell that the rest is missing.
            context.request().connection().close();
            return;
        }
        response.setStatusCode(status.code());
        if (status.equals(HttpResponseStatus.SERVICE_UNAVAILABLE)) {
            response.putHeader(HttpHeaderNames.RETRY_AFTER, "5");
        }
        if (isForPrograms(context)) {
            response.putHeader(HttpHeaderNames.CONTENT_TYPE, "application/problem+json");
            response.end(problem(context, status));
        } else {
            response.putHeader(HttpHeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
            response.end(PAGE.formatted(status.reasonPhrase()));
        }
    }

    private static boolean isForPrograms(RoutingContext context) {
        String path = context.request().path();
        return path != null && API.matcher(path).matches();
    }

    private static String problem(RoutingContext context, HttpResponseStatus status) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", status.reasonPhrase())
                .put("status", status.code())
                .put(
                        "detail",
                        status.code() < 500
                                ? "The request was refused before it reached the application."
                                : "The application cannot answer at the moment.")
                .put("instance", context.request().path())
                .encode();
    }
}
