package dev.groundwork.domain.checklists;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.guides.LeadTime;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What lead times count back from.
 *
 * @param start a time by the clock on the wall; null when there is none, and so no time to be due
 * @param zone where that clock hangs
 */
record Anchor(LocalDateTime start, ZoneId zone) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The start of a round. */
    static Anchor of(Interview interview) {
        return new Anchor(interview.startsAtLocal, interview.zone());
    }

    /** The end of the last day to apply; none where there is no such day. */
    static Anchor of(JobApplication application, Moment moment) {
        return new Anchor(
                application == null || application.deadline == null ? null : application.deadline.atTime(LAST_MINUTE),
                moment.zone());
    }

    Instant due(LeadTime lead) {
        return start == null || lead == null ? null : lead.before(start, zone);
    }

    LeadTime leadOf(Instant dueAt) {
        return start == null || dueAt == null
                ? null
                : LeadTime.between(dueAt.atZone(zone).toLocalDateTime(), start);
    }
}
