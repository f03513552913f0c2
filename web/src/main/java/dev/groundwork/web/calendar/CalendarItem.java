package dev.groundwork.web.calendar;

/**
 * Something on a day.
 *
 * @param kind what it is: the class that gives it its look
 * @param sign a letter that tells the kind where there is no room for words
 * @param time "18:00"; empty text for something of the whole day
 * @param span "18:00–19:00"; empty text for something of the whole day
 * @param name what it is
 * @param company with whom
 * @param detail what else is to be said
 * @param path where it leads
 */
public record CalendarItem(
        String kind, String sign, String time, String span, String name, String company, String detail, String path) {}
