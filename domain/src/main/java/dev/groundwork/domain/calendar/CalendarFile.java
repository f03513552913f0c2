package dev.groundwork.domain.calendar;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.interviews.WithdrawnInterview;
import dev.groundwork.domain.people.Contact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Occasions as an iCalendar file (RFC 5545 and 7986). The same occasions make the same file, byte for byte. */
public final class CalendarFile {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final Duration NEAR = Duration.ofDays(1);
    private static final Period PAST = Period.ofYears(1);
    private static final Period AHEAD = Period.ofYears(2);

    private final Optional<String> base;
    private final ContentLines lines = new ContentLines();

    private CalendarFile(Optional<String> base) {
        this.base = base;
    }

    /**
     * What other calendars read of the candidate's own: rounds, deadlines and follow-ups from a year ago on. A round that
     * does not take place is told of for a while.
     *
     * @param base scheme, host and port under which people reach this instance, where that is known
     */
    public static byte[] feed(Moment moment, Optional<String> base) {
        LocalDate today = moment.today();
        Diary diary = Diary.between(today.minus(PAST), today.plus(AHEAD), moment);
        Instant told = moment.now().minus(WithdrawnInterview.TOLD);
        List<Occasion> occasions = new ArrayList<>(occasions(diary.interviews().stream()
                .filter(interview -> !interview.isCancelled() || interview.updatedAt.isAfter(told))
                .toList()));
        WithdrawnInterview.since(told).forEach(withdrawn -> occasions.add(Occasion.of(withdrawn)));
        diary.deadlines().forEach(application -> occasions.add(Occasion.ofDeadline(application)));
        diary.followUps().forEach(task -> occasions.add(Occasion.of(task)));
        return of(occasions, base);
    }

    /** Some rounds, which must have been read with their applications. */
    public static byte[] of(Collection<Interview> interviews, Optional<String> base) {
        return of(occasions(interviews), base);
    }

    /** Some occasions. */
    static byte[] of(List<Occasion> occasions, Optional<String> base) {
        return new CalendarFile(base).write(occasions);
    }

    private static List<Occasion> occasions(Collection<Interview> interviews) {
        Map<UUID, List<Contact>> people = interviews.isEmpty()
                ? Map.of()
                : Interviewer.ofEach(
                        interviews.stream().map(interview -> interview.id).toList());
        return interviews.stream()
                .map(interview -> Occasion.of(interview, people.getOrDefault(interview.id, List.of())))
                .toList();
    }

    private byte[] write(List<Occasion> occasions) {
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Groundwork//Groundwork//EN")
                .add("CALSCALE", "GREGORIAN")
                .add("NAME", "Groundwork")
                .add("X-WR-CALNAME", "Groundwork")
                .add("COLOR", "teal")
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .add("X-PUBLISHED-TTL", "PT1H");
        writeZones(occasions);
        occasions.forEach(this::write);
        return lines.add("END", "VCALENDAR").bytes();
    }

    private void writeZones(List<Occasion> occasions) {
        occasions.stream()
                .filter(occasion -> !occasion.isWholeDay() && !isToldInUtc(occasion))
                .map(occasion -> occasion.zone().getId())
                .distinct()
                .sorted()
                .forEach(zone -> new ZoneLines(ZoneId.of(zone)).write(lines));
    }

    private void write(Occasion occasion) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", occasion.uid())
                .add("DTSTAMP", utc(occasion.updatedAt()))
                .add("CREATED", utc(occasion.createdAt()))
                .add("LAST-MODIFIED", utc(occasion.updatedAt()))
                .add("SEQUENCE", String.valueOf(occasion.sequence()));
        writeTime(occasion);
        lines.text("SUMMARY", occasion.summary())
                .text("DESCRIPTION", occasion.description())
                .text("LOCATION", occasion.location());
        if (occasion.path() != null) {
            base.ifPresent(origin -> lines.add("URL", origin + occasion.path()));
        }
        lines.add("STATUS", occasion.isCancelled() ? "CANCELLED" : "CONFIRMED")
                .add("TRANSP", occasion.isWholeDay() || occasion.isCancelled() ? "TRANSPARENT" : "OPAQUE")
                .add("CLASS", "PRIVATE")
                .add("END", "VEVENT");
    }

    private void writeTime(Occasion occasion) {
        if (occasion.isWholeDay()) {
            lines.add("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(occasion.day()))
                    .add(
                            "DTEND;VALUE=DATE",
                            DateTimeFormatter.BASIC_ISO_DATE.format(
                                    occasion.day().plusDays(1)));
        } else if (isToldInUtc(occasion)) {
            lines.add("DTSTART", utc(occasion.startsAt())).add("DTEND", utc(occasion.endsAt()));
        } else {
            String zone = ";TZID=" + occasion.zone().getId();
            lines.add("DTSTART" + zone, local(occasion.startsAt(), occasion.zone()))
                    .add("DTEND" + zone, local(occasion.endsAt(), occasion.zone()));
        }
    }

    /**
     * Around a change of the clocks not all readers come to the same instant, and some rules of clocks cannot be told:
     * such times are told without a clock.
     */
    private static boolean isToldInUtc(Occasion occasion) {
        ZoneRules rules = occasion.zone().getRules();
        ZoneOffsetTransition change = rules.nextTransition(occasion.startsAt().minus(NEAR));
        return rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC)
                || change != null
                        && change.getInstant().isBefore(occasion.endsAt().plus(NEAR))
                || !new ZoneLines(occasion.zone()).tell(occasion.startsAt());
    }

    private static String utc(Instant instant) {
        return UTC.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String local(Instant instant, ZoneId zone) {
        return ZoneLines.LOCAL.format(instant.atZone(zone));
    }
}
