package dev.groundwork.deploy.http;

import dev.groundwork.domain.Busy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets in as many requests as can be answered in good time, and tells all others at once to come later: under any load
 * some are served well, instead of all badly. Health and the files that all pages share are always answered.
 *
 * @param most how many are worked on at the same time
 * @param underWay how many are
 */
record Turns(int most, AtomicInteger underWay) implements Handler<RoutingContext> {

    private static final List<String> ALWAYS_ANSWERED = List.of("/q/", "/assets/", "/webjars/");
    private static final Duration SOON = Duration.ofSeconds(2);

    /** What is still to come of a refused body of more bytes is not waited for. */
    private static final int SMALL = 64 * 1024;

    @Override
    public void handle(RoutingContext context) {
        if (ALWAYS_ANSWERED.stream().anyMatch(context.request().path()::startsWith)) {
            context.next();
        } else if (underWay.get() < most) {
            Turn.begin(underWay, context);
            context.next();
        } else {
            refuse(context);
        }
    }

    private static void refuse(RoutingContext context) {
        if (Bodies.announcedLength(context.request()) > SMALL) {
            context.response().putHeader(HttpHeaderNames.CONNECTION, "close");
            context.addEndHandler(ended -> context.request().connection().close());
        }
        context.fail(
                HttpResponseStatus.SERVICE_UNAVAILABLE.code(),
                new Busy(
                        "More is being asked for than can be answered at once. Nothing was done. Try again in a few seconds.",
                        SOON));
    }
}
