package dev.groundwork.web.insights;

import java.util.Locale;

/**
 * What a part of a picture is drawn in: on pages the style sheet's colour, in files that stand alone the light one of the
 * tokens.
 */
enum Ink {
    INK("#1d2126"),
    SOFT("#5a6068"),
    HAIRLINE("#e2dfd5"),
    SUNKEN("#efede6"),
    SHEET("#fffefb"),
    /** Goes on. */
    ACCENT("#0b5d52"),
    /** Has a time. */
    BLUE("#2a4f92"),
    /** Is over. */
    EDGE("#85898f");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    /** The colour in a file. */
    String colour() {
        return colour;
    }

    /** The class on a page. */
    String slug() {
        return "ink-" + name().toLowerCase(Locale.ROOT);
    }
}
