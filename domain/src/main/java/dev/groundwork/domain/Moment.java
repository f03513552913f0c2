package dev.groundwork.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What time it is for a candidate: verbs take it as a parameter instead of asking a clock.
 *
 * @param now the instant of the action
 * @param zone the candidate's time zone, in which her days begin and end
 */
public record Moment(Instant now, ZoneId zone) {

    /** The candidate's current day. */
    public LocalDate today() {
        return dayOf(now);
    }

    /** The day on which an instant falls for the candidate. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first instant of one of the candidate's days. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
