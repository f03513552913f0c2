package dev.groundwork.api.problem;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.OptionalLong;

/** Answers with a problem where a request under {@code /api} never reaches a resource. */
@ApplicationScoped
public class ProblemRoutes {

    private static final String API = "/api/*";
    /** Before the platform's own check of a body's length, which answers without a body. */
    private static final int BEFORE_EVERYTHING = -100_000;

    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE - 1;

    /**
     * How much later the platform cuts off a body of unannounced length, without an answer: the readers of bodies count
     * as well, and answer.
     */
    private static final long LEEWAY = 1024 * 1024L;

    private final Problems problems;
    private final OptionalLong longestBody;

    ProblemRoutes(Problems problems, VertxHttpConfig http) {
        this.problems = problems;
        this.longestBody = http.limits().maxBodySize().stream()
                .mapToLong(size -> size.asLongValue())
                .findFirst();
    }

    void register(@Observes Router router) {
        router.route(API).order(BEFORE_EVERYTHING).handler(this::refuseLongBody);
        router.route(API).order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::giveLeeway);
        router.route(API).order(AFTER_EVERYTHING).handler(context -> problems.answer(context, 404, null));
        router.route(API).order(AFTER_EVERYTHING).failureHandler(this::fail);
    }

    private void refuseLongBody(RoutingContext context) {
        if (longestBody.isPresent() && announcedLength(context) > longestBody.getAsLong()) {
            problems.answer(context, 413, null);
        } else {
            context.next();
        }
    }

    private void giveLeeway(RoutingContext context) {
        longestBody.ifPresent(limit -> context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, (Long) (limit + LEEWAY)));
        context.next();
    }

    private static long announcedLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void fail(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            problems.answer(context, context.statusCode() < 400 ? 500 : context.statusCode(), context.failure());
        }
    }
}
