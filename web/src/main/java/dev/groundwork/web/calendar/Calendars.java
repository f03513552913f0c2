package dev.groundwork.web.calendar;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.calendar.Diary;
import dev.groundwork.domain.pipeline.PlausibleDay;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.page.When;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The calendar by month, by week, or as a list. The address keeps the view and the day. */
@Path(Calendars.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Calendars {

    static final String PATH = "/calendar";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CalendarView view);
    }

    private final CurrentCandidate currentCandidate;
    private final CalendarItems items;
    private final Page page;
    private final When when;
    private final Html html;

    Calendars(CurrentCandidate currentCandidate, CalendarItems items, Page page, When when, Html html) {
        this.currentCandidate = currentCandidate;
        this.items = items;
        this.page = page;
        this.when = when;
        this.html = html;
    }

    /**
     * @param view as {@link CalendarShape#getSlug}
     * @param day the day around which, or null for today
     */
    @GET
    @Transactional
    public Response show(@RestQuery @DefaultValue("month") String view, @RestQuery LocalDate day) {
        LocalDate wanted = day == null ? moment().today() : day;
        if (!new PlausibleDay.Check().isValid(wanted, null)) {
            throw new NotFound("day of the calendar");
        }
        return html.page(Templates.show(view(CalendarShape.of(view), wanted)));
    }

    private CalendarView view(CalendarShape shape, LocalDate day) {
        DayOfWeek weekBegins = firstDayOfWeek();
        LocalDate from = shape.from(day, weekBegins);
        LocalDate to = shape.to(day, weekBegins);
        return new CalendarView(
                shape,
                day,
                title(shape, day, from, to),
                weekdays(weekBegins),
                weeks(shape, day, from, to),
                shape.move(day, -1),
                shape.move(day, 1));
    }

    /** Monday, unless the candidate's country begins its weeks on another day. */
    private DayOfWeek firstDayOfWeek() {
        Locale locale = page.getCandidate().locale();
        return locale.getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(locale).getFirstDayOfWeek();
    }

    private String title(CalendarShape shape, LocalDate day, LocalDate from, LocalDate to) {
        if (shape == CalendarShape.MONTH) {
            return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
        }
        return MessageBundles.get(CalendarTexts.class).days(when.day(from), when.day(to.minusDays(1)));
    }

    private static List<String> weekdays(DayOfWeek weekBegins) {
        return Stream.iterate(weekBegins, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .toList();
    }

    private List<List<CalendarDay>> weeks(CalendarShape shape, LocalDate day, LocalDate from, LocalDate to) {
        Map<LocalDate, List<CalendarItem>> all = items.of(Diary.between(from, to, moment()));
        List<List<CalendarDay>> weeks = new ArrayList<>();
        for (LocalDate monday = from; monday.isBefore(to); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> new CalendarDay(
                            date,
                            date.equals(moment().today()),
                            shape == CalendarShape.MONTH && date.getMonth() != day.getMonth(),
                            all.getOrDefault(date, List.of())))
                    .toList());
        }
        return weeks;
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
