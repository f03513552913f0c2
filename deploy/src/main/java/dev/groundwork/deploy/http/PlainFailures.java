package dev.groundwork.deploy.http;

import dev.groundwork.domain.Busy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Answers the failures that never reach an endpoint: problem details for programs, a small page for people. */
record PlainFailures(String styleSheet) implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(PlainFailures.class);

    /** The address of the API, also in the spellings that are refused. */
    private static final Pattern API = Pattern.compile("/+api\\b.*", Pattern.CASE_INSENSITIVE);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"><title>%1$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="%3$s">
            </head>
            <body><main class="main main--door"><div class="stack">
            <h1>%1$s</h1><p class="lead">%2$s</p><p class="actions">%4$s<a class="button" href="/">Go to the start page</a></p>
            </div></main></body>
            </html>
            """;

    /** To the address of the page itself. */
    private static final String TRY_AGAIN = "<a class=\"button button--main\" href=\"\">Try again</a>";

    private static final String MESSAGE =
            "<p class=\"notice notice--wrong\" role=\"alert\"><strong>%1$s.</strong> %2$s</p>";

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
        if (failure instanceof RejectedExecutionException || failure instanceof Busy) {
            return HttpResponseStatus.SERVICE_UNAVAILABLE;
        }
        return HttpResponseStatus.valueOf(context.statusCode() < 400 ? 500 : context.statusCode());
    }

    private void answer(RoutingContext context, HttpResponseStatus status) {
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
            response.putHeader(HttpHeaderNames.RETRY_AFTER, secondsUntilAnotherTry(context));
        }
        if (isForPrograms(context)) {
            response.putHeader(HttpHeaderNames.CONTENT_TYPE, "application/problem+json");
            response.end(problem(context, status));
        } else {
            response.putHeader(HttpHeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
            response.end(page(context, status));
        }
    }

    private static String secondsUntilAnotherTry(RoutingContext context) {
        return context.failure() instanceof Busy busy
                ? Long.toString(busy.retryAfter().toSeconds())
                : "5";
    }

    /** A script of ours puts the message where messages are said, and what was typed stays in the page. */
    private String page(RoutingContext context, HttpResponseStatus status) {
        boolean isForNow = status.equals(HttpResponseStatus.SERVICE_UNAVAILABLE);
        String title = isForNow ? "Not just now" : status.reasonPhrase();
        if (!context.request().headers().contains("HX-Request")) {
            boolean canBeAskedAgain = isForNow && context.request().method().equals(HttpMethod.GET);
            return PAGE.formatted(title, detail(context, status), styleSheet, canBeAskedAgain ? TRY_AGAIN : "");
        }
        context.response().putHeader("HX-Retarget", "#flash").putHeader("HX-Reswap", "innerHTML");
        return MESSAGE.formatted(title, detail(context, status));
    }

    private static String detail(RoutingContext context, HttpResponseStatus status) {
        if (context.failure() instanceof Busy busy) {
            return busy.getMessage();
        }
        if (status.equals(HttpResponseStatus.NOT_FOUND)) {
            return "There is nothing at this address.";
        }
        return status.code() < 500
                ? "The request was refused before it reached the application."
                : "The application cannot answer at the moment.";
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
                .put("detail", detail(context, status))
                .put("instance", context.request().path())
                .encode();
    }
}
