package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Rate;

/** Draws a rate on a lane from 0 to 100 %: a mark at the share, and a line as long as its interval. */
final class RateLane {

    private static final double RADIUS = 5;

    private RateLane() {}

    /** Draws a rate with a full mark; nothing where too few stand behind it. */
    static void full(Canvas canvas, double middle, Rate rate) {
        if (rate.enough()) {
            ground(canvas, middle);
            interval(canvas, middle, rate, Ink.ACCENT);
            canvas.dot(Canvas.percent(rate.value()), middle, RADIUS, Ink.ACCENT, Shares.full(rate));
        }
    }

    /** Draws a rate with an empty mark; nothing where too few stand behind it. */
    static void hollow(Canvas canvas, double middle, Rate rate) {
        if (rate.enough()) {
            ground(canvas, middle);
            interval(canvas, middle, rate, Ink.BLUE);
            canvas.ring(Canvas.percent(rate.value()), middle, RADIUS - 1, Ink.BLUE, Shares.full(rate));
        }
    }

    private static void ground(Canvas canvas, double middle) {
        canvas.line(Canvas.LEFT, middle, Canvas.RIGHT, middle, Ink.HAIRLINE, 1);
    }

    private static void interval(Canvas canvas, double middle, Rate rate, Ink ink) {
        canvas.bar(Canvas.percent(rate.low()), middle - 2, Canvas.percent(rate.high() - rate.low()), 4, ink, 0.35, "");
    }
}
