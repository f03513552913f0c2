package dev.groundwork.web.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the calendar.
 *
 * @param isOutside whether it belongs to another month than the one that is shown
 */
public record CalendarDay(LocalDate date, boolean isToday, boolean isOutside, List<CalendarItem> items) {}
