package dev.groundwork.web.insights;

/** Rows of a picture: a name on the left, what it amounts to on the right, and below both a lane for what is drawn. */
final class Rows {

    private static final int TO_BASELINE = 13;
    private static final int TO_LANE = 22;
    private static final int WITHOUT_LANE = 18;
    private static final int BETWEEN = 14;

    /** As many characters as fit on one line of a phone. */
    private static final int LINE = 44;

    private static final int SHORTEST_NAME = 10;

    private final Canvas canvas;
    private final int lane;
    private double top;

    /**
     * @param top where the first row begins
     * @param lane how high a lane is
     */
    Rows(Canvas canvas, double top, int lane) {
        this.canvas = canvas;
        this.top = top;
        this.lane = lane;
    }

    /** Writes a row and says where its lane begins. */
    double next(String name, String amount) {
        write(name, amount);
        double begins = top + TO_LANE;
        top = begins + lane + BETWEEN;
        return begins;
    }

    /** Writes a row of which there is nothing to draw. */
    void nextWithoutLane(String name, String amount) {
        write(name, amount);
        top += WITHOUT_LANE + BETWEEN;
    }

    /** Where the last row ends. */
    double bottom() {
        return top - BETWEEN;
    }

    private void write(String name, String amount) {
        int length = Math.max(SHORTEST_NAME, LINE - amount.length());
        boolean fits = name.codePointCount(0, name.length()) <= length;
        String shown = fits
                ? name
                : name.substring(0, name.offsetByCodePoints(0, length - 1)).strip() + "…";
        canvas.words(Canvas.LEFT, top + TO_BASELINE, shown, Canvas.Anchor.START, Ink.INK, fits ? "" : name);
        canvas.words(Canvas.RIGHT, top + TO_BASELINE, amount, Canvas.Anchor.END, Ink.SOFT);
    }
}
