package dev.groundwork.deploy.http;

import dev.groundwork.domain.Busy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Lets in as many requests as can be answered in good time, and tells all others at once to come later: under any load
 * some are served well, instead of all badly. Of those it lets in only a few are worked on at the same time, because each
 * that is wants memory and a connection to the database; the others wait outside in the order of their arrival, where they
 * cost next to nothing. Health and the files that all pages share are always answered.
 */
final class Turns implements Handler<RoutingContext> {

    private static final List<String> ALWAYS_ANSWERED = List.of("/q/", "/assets/", "/webjars/");
    private static final Duration SOON = Duration.ofSeconds(2);

    /** What is still to come of a refused body of more bytes is not waited for. */
    private static final int SMALL = 64 * 1024;

    private final int mostUnderWay;
    private final int mostWaiting;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int underWay;

    /** Counted apart: what has a body does not wait outside, where the body would be lost, and what it asks for is small work. */
    private int bodiesUnderWay;

    /**
     * @param mostUnderWay how many without a body are worked on at the same time
     * @param mostWaiting how many more are let in: to wait until it is their turn, or with a body
     */
    Turns(int mostUnderWay, int mostWaiting) {
        this.mostUnderWay = mostUnderWay;
        this.mostWaiting = mostWaiting;
    }

    @Override
    public void handle(RoutingContext context) {
        boolean hasBody = Bodies.isAnnounced(context.request());
        if (ALWAYS_ANSWERED.stream().anyMatch(context.request().path()::startsWith)) {
            context.next();
        } else if (begin(hasBody)) {
            goOn(context, hasBody);
        } else if (hasBody || !wait(context)) {
            refuse(context);
        }
    }

    /** One more is worked on, whether there is room or not: it was let in before. */
    synchronized void enter(boolean hasBody) {
        if (hasBody) {
            bodiesUnderWay++;
        } else {
            underWay++;
        }
    }

    /** One less is worked on: who waits longest is next. */
    void leave(boolean hasBody) {
        Runnable next;
        synchronized (this) {
            if (hasBody) {
                bodiesUnderWay--;
            } else {
                underWay--;
            }
            next = underWay < mostUnderWay ? waiting.poll() : null;
            if (next != null) {
                underWay++;
            }
        }
        if (next != null) {
            next.run();
        }
    }

    /** @return whether there is room to be worked on */
    private synchronized boolean begin(boolean hasBody) {
        boolean isRoom = isRoomInAll() && (hasBody || underWay < mostUnderWay);
        if (isRoom) {
            enter(hasBody);
        }
        return isRoom;
    }

    private void goOn(RoutingContext context, boolean hasBody) {
        Turn.begin(this, hasBody, context);
        context.next();
    }

    /** @return whether there is room to wait */
    private synchronized boolean wait(RoutingContext context) {
        if (!isRoomInAll()) {
            return false;
        }
        Context own = context.vertx().getOrCreateContext();
        waiting.add(() -> own.runOnContext(turn -> {
            if (context.response().closed()) {
                leave(false);
            } else {
                goOn(context, false);
            }
        }));
        return true;
    }

    private boolean isRoomInAll() {
        return underWay + bodiesUnderWay + waiting.size() < mostUnderWay + mostWaiting;
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
