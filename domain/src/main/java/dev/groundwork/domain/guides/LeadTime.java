package dev.groundwork.domain.guides;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long before a round something is due. Whole days count on the clock on the wall, so that nine o'clock stays nine
 * o'clock when the clocks are changed in between; hours and minutes count as they pass.
 *
 * @param days whole days; negative means after the round
 * @param time what is added to them, less than a day; of the same sign
 */
public record LeadTime(long days, Duration time) {

    /** How lead times are written by people: weeks, days, hours and minutes, none of them negative. */
    static final String WRITTEN = "P(?=[0-9T])([0-9]{1,3}W)?([0-9]{1,3}D)?(T(?=[0-9])([0-9]{1,3}H)?([0-9]{1,3}M)?)?";

    private static final Pattern KEPT = Pattern.compile("(-?)P(?=[0-9T])(?:([0-9]{1,3})W)?(?:([0-9]{1,5})D)?"
            + "(?:T(?=[0-9])(?:([0-9]{1,3})H)?(?:([0-9]{1,4})M)?(?:([0-9]{1,2})S)?)?");

    /**
     * Reads an ISO 8601 duration of weeks, days, hours and minutes: {@code P3D}, {@code PT15M}, {@code P1DT2H}.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static LeadTime parse(String text) {
        Matcher matcher = KEPT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("must be a duration like P3D, PT15M or P1DT2H");
        }
        int sign = matcher.group(1).isEmpty() ? 1 : -1;
        long days = 7 * number(matcher.group(2)) + number(matcher.group(3));
        Duration time = Duration.ofHours(number(matcher.group(4)))
                .plusMinutes(number(matcher.group(5)))
                .plusSeconds(number(matcher.group(6)));
        return new LeadTime(sign * days, time.multipliedBy(sign));
    }

    /** The lead time of something due at one wall-clock time before a round at another, to the second. */
    public static LeadTime between(LocalDateTime due, LocalDateTime start) {
        long days = ChronoUnit.DAYS.between(due, start);
        return new LeadTime(days, Duration.between(due.plusDays(days), start).truncatedTo(ChronoUnit.SECONDS));
    }

    /** When it is due before a start on the wall of a zone. */
    public Instant before(LocalDateTime start, ZoneId zone) {
        return start.minusDays(days).atZone(zone).toInstant().minus(time);
    }

    /** As it is written: {@code P3D}, {@code PT15M}, {@code P1DT2H}. */
    @Override
    public String toString() {
        boolean after = days < 0 || time.isNegative();
        String clock = time.isZero() && days != 0 ? "" : time.abs().toString().substring(1);
        return (after ? "-" : "") + "P" + (days == 0 ? "" : Math.abs(days) + "D") + clock;
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
