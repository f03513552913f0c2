package dev.groundwork.domain.interviews;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.account.TimeZone;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.PlausibleInstant;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Everything a candidate writes down about a round: one set of rules for form, API and file. The start is given as an
 * instant or by the clock on the wall; the other one follows from it and the zone. Both are kept to the second.
 *
 * @param type what it is about
 * @param title what she calls it, or null
 * @param format how it is held, or null while that is not known
 * @param startsAt when it begins
 * @param startsAtLocal when it begins by the clock on the wall, as it was given
 * @param timeZone where that clock hangs
 * @param durationMinutes how long it takes; an hour when it is not said
 * @param location where: an address or a link, or null
 * @param interviewers with whom, in the order of their names
 * @param outcome what became of it; scheduled when it is not said
 * @param preparation her own notes, in Markdown
 */
@OneStart
public record InterviewDetails(
        @NotNull InterviewType type,
        @Text(max = 200) String title,
        InterviewFormat format,
        @NotNull @PlausibleInstant Instant startsAt,
        LocalDateTime startsAtLocal,
        @NotNull @TimeZone String timeZone,
        @Min(1) @Max(MOST_MINUTES) Integer durationMinutes,
        @Text(max = 2000) String location,

        @Size(max = 20, message = "must have at most {max} entries")
        List<Contact> interviewers,

        @NotNull InterviewOutcome outcome,
        @Text(max = 100_000) String preparation) {

    /** Four weeks: the longest task to take home. */
    private static final int MOST_MINUTES = 40_320;

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    public InterviewDetails {
        title = Names.tidy(title);
        location = Names.tidy(location);
        durationMinutes = durationMinutes == null ? Integer.valueOf(60) : durationMinutes;
        interviewers = interviewers == null
                ? List.of()
                : interviewers.stream()
                        .distinct()
                        .sorted(Comparator.comparing((Contact contact) -> contact.nameKey)
                                .thenComparing(contact -> contact.id))
                        .toList();
        outcome = outcome == null ? InterviewOutcome.SCHEDULED : outcome;
        preparation = preparation == null || preparation.isBlank() ? null : preparation;
        startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.SECONDS);
        startsAtLocal = startsAtLocal == null ? null : startsAtLocal.truncatedTo(ChronoUnit.SECONDS);
        if (isZone(timeZone)) {
            ZoneId zone = ZoneId.of(timeZone);
            if (startsAt == null && startsAtLocal != null) {
                startsAt = Adjustment.resolve(startsAtLocal, zone);
            } else if (startsAt != null
                    && startsAtLocal == null
                    && startsAt.isAfter(EARLIEST)
                    && startsAt.isBefore(LATEST)) {
                startsAtLocal = startsAt.atZone(zone).toLocalDateTime();
            }
        }
    }

    /** A round of which no more than its type and its start on the wall's clock are known. */
    public static InterviewDetails of(InterviewType type, LocalDateTime startsAtLocal, String timeZone) {
        return new InterviewDetails(type, null, null, null, startsAtLocal, timeZone, null, null, List.of(), null, null);
    }

    /** A round of which no more than its type and the instant of its start are known. */
    public static InterviewDetails of(InterviewType type, Instant startsAt, String timeZone) {
        return new InterviewDetails(type, null, null, startsAt, null, timeZone, null, null, List.of(), null, null);
    }

    /** The same round at another time on the same wall's clock. */
    public InterviewDetails at(LocalDateTime newStart) {
        return new InterviewDetails(
                type,
                title,
                format,
                null,
                newStart,
                timeZone,
                durationMinutes,
                location,
                interviewers,
                outcome,
                preparation);
    }

    /** The same round with another outcome. */
    public InterviewDetails with(InterviewOutcome newOutcome) {
        return new InterviewDetails(
                type,
                title,
                format,
                startsAt,
                startsAtLocal,
                timeZone,
                durationMinutes,
                location,
                interviewers,
                newOutcome,
                preparation);
    }

    static boolean isZone(String name) {
        return name != null && ZoneId.getAvailableZoneIds().contains(name);
    }
}
