package dev.groundwork.deploy.http;

import io.vertx.ext.web.RoutingContext;

/**
 * The time in which a request is worked on: from its arrival until its answer begins to go out, or the work is over
 * though nobody waits for it any more. Waiting for a slow sender or a slow reader is no work.
 */
final class Turn {

    private static final String KEY = Turn.class.getName();

    private final Turns turns;
    private final boolean hasBody;
    private boolean counted = true;
    private boolean withEndpoint;
    private boolean over;

    private Turn(Turns turns, boolean hasBody) {
        this.turns = turns;
        this.hasBody = hasBody;
    }

    /** Of a request that is counted among those under way. */
    static void begin(Turns turns, boolean hasBody, RoutingContext context) {
        Turn turn = new Turn(turns, hasBody);
        context.put(KEY, turn);
        context.addHeadersEndHandler(answered -> turn.end());
        context.addEndHandler(ended -> turn.endWithoutEndpoint());
    }

    /** Of a request; null of one that is not counted. */
    static Turn of(RoutingContext context) {
        return context.get(KEY);
    }

    /**
     * An endpoint will answer: from here on the work goes on though the client may have hung up, so it counts until it is
     * over. While a body is on its way it does not.
     */
    synchronized void awaitBody() {
        withEndpoint = true;
        if (hasBody) {
            leave();
        } else {
            count();
        }
    }

    /** All that was needed of the body is there. */
    synchronized void goOn() {
        count();
    }

    synchronized void end() {
        over = true;
        leave();
    }

    private synchronized void endWithoutEndpoint() {
        if (!withEndpoint) {
            end();
        }
    }

    private void count() {
        if (!counted && !over) {
            counted = true;
            turns.enter(hasBody);
        }
    }

    private void leave() {
        if (counted) {
            counted = false;
            turns.leave(hasBody);
        }
    }
}
