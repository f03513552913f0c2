package dev.groundwork.web.page;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Dates and times as the candidate reads them, in her zone and her way of writing; templates say {@code cdi:when}. */
@Named("when")
@RequestScoped
public class When {

    private static final int DAYS_IN_WEEK = 7;
    private static final int SECONDS_IN_MINUTE = 60;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Page page;

    /** Of days of this year and of others, each made when it is needed first. */
    private final Map<Boolean, DateTimeFormatter> days = new HashMap<>();

    private DateTimeFormatter times;

    /** Today as "Monday, 18 Nov". */
    public String getWeekday() {
        return weekday(moment().today());
    }

    /** "18 Nov", with the year when it is not this one. */
    public String day(LocalDate day) {
        boolean thisYear = day.getYear() == moment().today().getYear();
        return days.computeIfAbsent(thisYear, this::dayFormat).format(day);
    }

    /** "18 Nov", with the year when it is not this one. */
    public String day(Instant instant) {
        return day(moment().dayOf(instant));
    }

    /** "14:02" or "2:02 PM". */
    public String time(Instant instant) {
        return time(instant.atZone(moment().zone()).toLocalTime());
    }

    /** "18 Nov, 14:02". */
    public String moment(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** "Thursday, 26 Nov". */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + day(day);
    }

    /** "14:02" or "2:02 PM" on a clock somewhere. */
    public String time(LocalTime time) {
        if (times == null) {
            times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale());
        }
        return times.format(time);
    }

    /** "today 18:00", "tomorrow 18:00", "Thu 18:00" within the next days, else "3 Dec, 18:00". */
    public String soon(Instant instant) {
        LocalDate day = moment().dayOf(instant);
        long days = ChronoUnit.DAYS.between(moment().today(), day);
        if (days < 0 || days >= DAYS_IN_WEEK) {
            return moment(instant);
        }
        String name = days <= 1 ? fromToday(day) : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return name + " " + time(instant);
    }

    /** As {@link #soon}, with the day in full at its beginning: "Today 18:00", "Thursday 18:00", "Thursday, 3 Dec, 18:00". */
    public String soonInFull(Instant instant) {
        LocalDate day = moment().dayOf(instant);
        long days = ChronoUnit.DAYS.between(moment().today(), day);
        if (days < 0 || days >= DAYS_IN_WEEK) {
            return weekday(day) + ", " + time(instant);
        }
        String name = days <= 1 ? fromToday(day) : day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + time(instant);
    }

    /** "18:00–19:00"; with the day behind the dash where it ends on another. */
    public String span(Instant from, Instant to) {
        boolean sameDay = moment().dayOf(from).equals(moment().dayOf(to));
        return time(from) + "–" + (sameDay ? time(to) : moment(to));
    }

    /** "in 2 days 3 h", "in 3 h 20 min", "in 5 min"; "now" for what is here, "in 12 days" for what is far. */
    public String until(Instant instant) {
        Duration ahead = Duration.between(moment().now(), instant).plusSeconds(SECONDS_IN_MINUTE - 1);
        if (ahead.toMinutes() < 1) {
            return texts().now();
        }
        if (ahead.toDays() >= DAYS_IN_WEEK) {
            return fromToday(instant);
        }
        return ahead.toDays() > 0
                ? texts().inDaysAndHours(ahead.toDays(), ahead.toHoursPart())
                : texts().inHoursAndMinutes(ahead.toHours(), ahead.toMinutesPart());
    }

    /** "18 Nov" for the first instant of a day, which stands for the day as a whole, else "18 Nov, 14:02". */
    public String dayOrMoment(Instant instant) {
        return instant.equals(moment().startOf(moment().dayOf(instant))) ? day(instant) : moment(instant);
    }

    /** Whether a day is here or past. */
    public boolean isDue(LocalDate day) {
        return !day.isAfter(moment().today());
    }

    /** "today", "yesterday", "12 days ago", "3 weeks ago", "in 2 days"; counted in the candidate's days. */
    public String fromToday(LocalDate day) {
        long days = ChronoUnit.DAYS.between(moment().today(), day);
        if (days > 1) {
            return texts().inDays(days);
        }
        return days == 1 ? texts().tomorrow() : daysAgo(-days);
    }

    /** As {@link #fromToday(LocalDate)}, for the day of an instant. */
    public String fromToday(Instant instant) {
        return fromToday(moment().dayOf(instant));
    }

    /** "just now", "5 minutes ago", "3 hours ago", then as {@link #fromToday(LocalDate)}. */
    public String ago(Instant instant) {
        Duration past = Duration.between(instant, moment().now());
        if (past.toMinutes() < 1) {
            return texts().justNow();
        }
        if (past.toHours() < 1) {
            return texts().minutesAgo(past.toMinutes());
        }
        boolean today = moment().dayOf(instant).equals(moment().today());
        return today ? texts().hoursAgo(past.toHours()) : fromToday(instant);
    }

    /** For the {@code datetime} attribute of a {@code time} element. */
    public String machine(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String daysAgo(long days) {
        if (days == 0) {
            return texts().today();
        }
        if (days == 1) {
            return texts().yesterday();
        }
        return days < 3 * DAYS_IN_WEEK ? texts().daysAgo(days) : texts().weeksAgo(days / DAYS_IN_WEEK);
    }

    private DateTimeFormatter dayFormat(boolean thisYear) {
        return DateTimeFormatter.ofPattern(DateTimePatterns.dayAndMonth(locale(), thisYear), locale());
    }

    private Moment moment() {
        return currentCandidate.moment();
    }

    private Locale locale() {
        return page.isSignedIn() ? page.getCandidate().locale() : Locale.ENGLISH;
    }

    private static TimeTexts texts() {
        return MessageBundles.get(TimeTexts.class);
    }
}
