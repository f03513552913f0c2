package dev.groundwork.domain.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time on the wall's clock at which reckoning goes wrong easily.
 *
 * @param instant which it stands for
 */
public record EdgeTime(String zone, LocalDateTime local, Instant instant) {

    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "Europe/Dublin", // its standard time is that of the summer
            "Africa/Casablanca", // puts its clocks back for Ramadan
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "America/St_Johns",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Australia/Lord_Howe", // puts its clocks forward by half an hour
            "Pacific/Chatham",
            "Pacific/Kiritimati");

    private static final List<LocalDateTime> ALWAYS = Stream.of(
                    "2026-07-01T00:00", "2026-12-31T23:59", "2027-01-01T00:00", "2028-02-29T12:00")
            .map(LocalDateTime::parse)
            .toList();

    private static final Instant FROM = Instant.parse("2026-06-01T00:00:00Z");

    /** Twelve zones by midnight, year end, leap day, and before, in and after two changes of the clocks each. */
    public static Stream<EdgeTime> all() {
        return ZONES.stream().flatMap(zone -> Stream.concat(ALWAYS.stream(), aroundChanges(ZoneId.of(zone)))
                .map(local -> new EdgeTime(zone, local, instant(local, ZoneId.of(zone)))));
    }

    private static Stream<LocalDateTime> aroundChanges(ZoneId zone) {
        return Stream.iterate(zone.getRules().nextTransition(FROM), change -> change != null, change -> zone.getRules()
                        .nextTransition(change.getInstant()))
                .limit(2)
                .flatMap(EdgeTime::around);
    }

    private static Stream<LocalDateTime> around(ZoneOffsetTransition change) {
        LocalDateTime earlier = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        LocalDateTime later = change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
        return Stream.of(
                earlier.minusMinutes(30),
                earlier.plus(change.getDuration().abs().dividedBy(2)).truncatedTo(ChronoUnit.MINUTES),
                later,
                later.plusMinutes(30));
    }

    /** The first instant at which the clock shows it, or jumps over it. */
    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withEarlierOffsetAtOverlap().toLocalDateTime().equals(local)
                ? local.atZone(zone).withEarlierOffsetAtOverlap().toInstant()
                : zone.getRules().getTransition(local).getInstant();
    }
}
