package dev.groundwork.api.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** Instants, days and wall-clock times as the contract writes them. */
public final class Times {

    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern WALL_CLOCK = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private Times() {}

    /**
     * The instant that an RFC 3339 text means, to the microsecond: the database keeps no finer one.
     *
     * @throws DateTimeException if the text is no such instant
     */
    public static Instant instant(String text) {
        return OffsetDateTime.parse(matching(INSTANT, text).toUpperCase(Locale.ROOT))
                .toInstant()
                .truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The day that a text {@code YYYY-MM-DD} means.
     *
     * @throws DateTimeException if there is no such day
     */
    public static LocalDate day(String text) {
        return LocalDate.parse(matching(DAY, text));
    }

    /**
     * The time that a clock on a wall shows, by a text {@code YYYY-MM-DDThh:mm}.
     *
     * @throws DateTimeException if no clock shows it
     */
    public static LocalDateTime wallClock(String text) {
        return LocalDateTime.parse(matching(WALL_CLOCK, text));
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new DateTimeException("not of the form " + pattern);
        }
        return text;
    }
}
