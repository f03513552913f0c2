package dev.groundwork.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the clocks of a zone run from some time on: the {@code VTIMEZONE}. It is made of the same rules by which our own
 * times are reckoned, in the form that readers know best: what changes every year is a yearly recurrence.
 */
final class ZoneLines {

    /** A time on the wall. */
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, Month.JANUARY, 1, 0, 0);
    private static final int DAYS_IN_WEEK = 7;

    /** In so many years every date falls on every day of the week. */
    private static final int ALL_YEARS = 28;

    private final ZoneId zone;
    private final List<ZoneOffsetTransitionRule> yearly;
    private final ZoneRules rules;
    private final int firstYear;

    ZoneLines(ZoneId zone) {
        this.zone = zone;
        rules = zone.getRules();
        yearly = rules.getTransitionRules();
        firstYear = rules.getTransitions().isEmpty()
                ? LONG_AGO.getYear()
                : last(rules.getTransitions()).getDateTimeAfter().getYear() + 1;
    }

    /** Whether these lines can tell a time: it is not before the present rules, and they can be put as a recurrence. */
    boolean tell(Instant instant) {
        return !instant.isBefore(begins()) && yearly.stream().allMatch(this::canBeTold);
    }

    void write(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        if (yearly.isEmpty()) {
            ZoneOffset offset = rules.getOffset(begins());
            lines.add("BEGIN", "STANDARD")
                    .add("DTSTART", LOCAL.format(LocalDateTime.ofInstant(begins(), offset)))
                    .add("TZOFFSETFROM", offset(offset))
                    .add("TZOFFSETTO", offset(offset))
                    .add("END", "STANDARD");
        }
        yearly.forEach(rule -> write(rule, lines));
        lines.add("END", "VTIMEZONE");
    }

    private Instant begins() {
        if (yearly.isEmpty()) {
            Instant longAgo = LONG_AGO.toInstant(ZoneOffset.UTC);
            ZoneOffsetTransition latest = rules.getTransitions().isEmpty() ? null : last(rules.getTransitions());
            return latest == null || latest.getInstant().isBefore(longAgo) ? longAgo : latest.getInstant();
        }
        return yearly.stream()
                .map(rule -> rule.createTransition(firstYear).getInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void write(ZoneOffsetTransitionRule rule, ContentLines lines) {
        ZoneOffsetTransition first = rule.createTransition(firstYear);
        String kind = rules.isDaylightSavings(first.getInstant()) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind)
                .add("DTSTART", LOCAL.format(first.getDateTimeBefore()))
                .add("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + days(rule))
                .add("TZOFFSETFROM", offset(first.getOffsetBefore()))
                .add("TZOFFSETTO", offset(first.getOffsetAfter()))
                .add("END", kind);
    }

    /** "the last Sunday", "the second Sunday", "the Sunday from the 4th to the 10th". */
    private static String days(ZoneOffsetTransitionRule rule) {
        String name = rule.getDayOfWeek().name().substring(0, 2);
        int day = rule.getDayOfMonthIndicator();
        if (day == -1) {
            return "BYDAY=-1" + name;
        }
        return day % DAYS_IN_WEEK == 1
                ? "BYDAY=" + (day / DAYS_IN_WEEK + 1) + name
                : "BYMONTHDAY="
                        + IntStream.range(day, day + DAYS_IN_WEEK)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(","))
                        + ";BYDAY=" + name;
    }

    /** The clocks on the wall change on the day that the rule names; with rules told in another time they may not. */
    private boolean canBeTold(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        return rule.getDayOfWeek() != null
                && day >= -1
                && day + DAYS_IN_WEEK - 1 <= rule.getMonth().minLength()
                && IntStream.range(firstYear, firstYear + ALL_YEARS).allMatch(year -> rule.createTransition(year)
                        .getDateTimeBefore()
                        .toLocalDate()
                        .equals(named(rule, year)));
    }

    private static LocalDate named(ZoneOffsetTransitionRule rule, int year) {
        int day = rule.getDayOfMonthIndicator();
        return day == -1
                ? LocalDate.of(year, rule.getMonth(), 1).with(TemporalAdjusters.lastInMonth(rule.getDayOfWeek()))
                : LocalDate.of(year, rule.getMonth(), day).with(TemporalAdjusters.nextOrSame(rule.getDayOfWeek()));
    }

    private static ZoneOffsetTransition last(List<ZoneOffsetTransition> transitions) {
        return transitions.get(transitions.size() - 1);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String hoursAndMinutes = "%s%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hoursAndMinutes : hoursAndMinutes + "%02d".formatted(seconds % 60);
    }
}
