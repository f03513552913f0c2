package dev.groundwork.domain.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as files have it. Of one without a zone the day is taken as it is written.
 *
 * @param day the candidate's
 * @param instant of a mere day its beginning
 */
public record WrittenTime(LocalDate day, Instant instant) {

    static final String EXPECTED =
            "must be a day written as 2026-11-20 or 20.11.2026, with or without a time behind it";

    static final String EXPECTED_OR_SLASHES =
            "must be a day such as 2026-11-20, 20.11.2026 or 11/20/2026, with or without a time behind it";

    private static final int MONTHS = 12;
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    /**
     * Reads {@code 2026-11-20}, {@code 2026/11/20} and {@code 20.11.2026}, and a time behind the day in RFC 3339.
     *
     * @throws DateTimeException when it is none of these
     */
    static WrittenTime parse(String text, ZoneId zone) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)), zone);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)), zone);
        }
        return withTime(text.replaceFirst("^(\\S{8,10}) ", "$1T").replace(" UTC", "Z"), zone);
    }

    /**
     * Reads a day with slashes, too.
     *
     * @param dayFirst whether the day stands before the month there
     * @throws DateTimeException when it is nothing of the kind
     */
    static WrittenTime parse(String text, boolean dayFirst, ZoneId zone) {
        Matcher slashes = SLASHES.matcher(text);
        if (!slashes.matches()) {
            return parse(text, zone);
        }
        String year = slashes.group(3).length() == 2 ? "20" + slashes.group(3) : slashes.group(3);
        return of(day(year, slashes.group(dayFirst ? 2 : 1), slashes.group(dayFirst ? 1 : 2)), zone);
    }

    /** Whether a text is a day with slashes that can only begin with the day. */
    static boolean isDayFirst(String text) {
        Matcher slashes = SLASHES.matcher(text.strip());
        return slashes.matches() && Integer.parseInt(slashes.group(1)) > MONTHS;
    }

    /** A day and its beginning. */
    static WrittenTime of(LocalDate day, ZoneId zone) {
        return new WrittenTime(day, day.atStartOfDay(zone).toInstant());
    }

    private static WrittenTime withTime(String text, ZoneId zone) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return new WrittenTime(instant.atZone(zone).toLocalDate(), instant);
        } catch (DateTimeException e) {
            LocalDateTime time = LocalDateTime.parse(text);
            return new WrittenTime(time.toLocalDate(), time.atZone(zone).toInstant());
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
