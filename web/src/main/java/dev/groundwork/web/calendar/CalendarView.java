package dev.groundwork.web.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A part of the calendar.
 *
 * @param shape how it is shown
 * @param day the day that the address names
 * @param title which part it is
 * @param weekdays the names of a week's days in their order
 * @param weeks its days by weeks
 * @param previous a day of the part before
 * @param next a day of the part after
 */
public record CalendarView(
        CalendarShape shape,
        LocalDate day,
        String title,
        List<String> weekdays,
        List<List<CalendarDay>> weeks,
        LocalDate previous,
        LocalDate next) {

    public List<CalendarDay> getDays() {
        return weeks.stream().flatMap(List::stream).toList();
    }

    /** The days on which there is something. */
    public List<CalendarDay> getBusyDays() {
        return getDays().stream().filter(day -> !day.items().isEmpty()).toList();
    }

    public CalendarShape[] getShapes() {
        return CalendarShape.values();
    }
}
