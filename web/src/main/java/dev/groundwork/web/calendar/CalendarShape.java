package dev.groundwork.web.calendar;

import dev.groundwork.domain.NotFound;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** How much of the calendar is shown at once, and how. */
public enum CalendarShape {
    MONTH,
    WEEK,
    AGENDA;

    /** Weeks of an agenda. */
    private static final int AT_ONCE = 4;

    /** The first day that is shown together with a day. */
    LocalDate from(LocalDate day, DayOfWeek weekBegins) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(weekBegins));
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekBegins));
            case AGENDA -> day;
        };
    }

    /** The day after the last one. */
    LocalDate to(LocalDate day, DayOfWeek weekBegins) {
        return switch (this) {
            case MONTH ->
                day.with(TemporalAdjusters.firstDayOfNextMonth()).with(TemporalAdjusters.nextOrSame(weekBegins));
            case WEEK -> from(day, weekBegins).plusWeeks(1);
            case AGENDA -> move(day, 1);
        };
    }

    /** A day so many parts later, or earlier. */
    LocalDate move(LocalDate day, int steps) {
        return switch (this) {
            case MONTH -> day.plusMonths(steps);
            case WEEK -> day.plusWeeks(steps);
            case AGENDA -> day.plusWeeks((long) AT_ONCE * steps);
        };
    }

    /** As it stands in an address. */
    public String getSlug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFound when there is no such view */
    static CalendarShape of(String slug) {
        return Arrays.stream(values())
                .filter(shape -> shape.getSlug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("view of the calendar"));
    }
}
