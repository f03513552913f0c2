package dev.groundwork.api.interviews;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about a round; {@link InterviewDetails} says what each word means. The start is either
 * {@code startsAt}, or {@code startsAtLocal} in {@code timeZone}.
 *
 * @param durationMinutes an hour when left out
 * @param timeZone the candidate's own when left out
 * @param outcome {@code SCHEDULED} when left out
 */
@InputOf(InterviewJson.class)
public record InterviewInput(
        @Schema(required = true) InterviewType type,
        @Schema(maxLength = 200) String title,
        InterviewFormat format,

        @Schema(description = "When it begins; or startsAtLocal in timeZone")
        Instant startsAt,

        @Schema(
                type = SchemaType.STRING,
                format = "",
                description = "When it begins by the clock on the wall in timeZone, without an offset",
                examples = "2026-11-26T09:00")
        LocalDateTime startsAtLocal,

        @Schema(minimum = "1", maximum = "40320", defaultValue = "60")
        Integer durationMinutes,

        @Schema(description = "IANA name", examples = "America/Los_Angeles")
        String timeZone,

        @Schema(description = "An address or a link", maxLength = 2000)
        String location,

        @Schema(description = "Ids of contacts", maxItems = MOST_PEOPLE)
        List<UUID> interviewerIds,

        @Schema(type = SchemaType.STRING, defaultValue = "SCHEDULED")
        InterviewOutcome outcome,

        @Schema(description = "Markdown", maxLength = 100_000)
        String preparation) {

    private static final int MOST_PEOPLE = 20;

    static InterviewInput of(Interview interview) {
        return new InterviewInput(
                interview.type,
                interview.title,
                interview.format,
                interview.startsAt,
                interview.startsAtLocal,
                interview.durationMinutes(),
                interview.timeZone,
                interview.location,
                Interviewer.of(interview).stream().map(contact -> contact.id).toList(),
                interview.outcome,
                interview.preparation);
    }

    /** Schedules what is written here. */
    Interview schedule(JobApplication application, Moment moment) {
        return Interview.schedule(application, details(startsAt, startsAtLocal, moment), moment);
    }

    /**
     * Makes the round what is written here. Of the two ways to say the start the one that was changed counts; in another
     * zone the clock on the wall keeps its time.
     */
    void changeTo(Interview interview, Moment moment) {
        boolean sameInstant = Objects.equals(startsAt, interview.startsAt);
        boolean sameClock = Objects.equals(startsAtLocal, interview.startsAtLocal);
        boolean sameZone = Objects.equals(timeZone, interview.timeZone);
        Instant instant = sameInstant && !(sameClock && sameZone) ? null : startsAt;
        LocalDateTime local = sameClock && !sameInstant ? null : startsAtLocal;
        interview.change(details(instant, local, moment), moment);
    }

    private InterviewDetails details(Instant instant, LocalDateTime local, Moment moment) {
        return new InterviewDetails(
                type,
                title,
                format,
                instant,
                local,
                timeZone == null ? moment.zone().getId() : timeZone,
                durationMinutes,
                location,
                interviewers(),
                outcome,
                preparation);
    }

    private List<Contact> interviewers() {
        if (interviewerIds == null) {
            return List.of();
        }
        if (interviewerIds.size() > MOST_PEOPLE) {
            throw new InvalidInput("interviewerIds", "must have at most " + MOST_PEOPLE + " entries");
        }
        return interviewerIds.stream().map(Contact::require).toList();
    }
}
