package dev.groundwork.web.page;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Patterns of dates in the order that a language writes them. */
final class DateTimePatterns {

    private DateTimePatterns() {}

    /** Day and short month, in the language's own order: {@code d MMM}, {@code MMM d}, {@code d. MMM}. */
    static String dayAndMonth(Locale locale, boolean withoutYear) {
        String named = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, locale)
                .replace("MMMM", "MMM");
        return withoutYear ? withoutYear(named) : named;
    }

    /** What stands between the year and its neighbour goes with it. */
    private static String withoutYear(String pattern) {
        return pattern.replaceAll("^[yu]+[^dMLE']*", "")
                .replaceAll("[^dML.E']*('[^']*'[^dMLE']*)*[yu]+.*$", "")
                .strip();
    }
}
