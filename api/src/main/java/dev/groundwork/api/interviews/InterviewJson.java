package dev.groundwork.api.interviews;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.interviews.Adjustment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.interviews.Interviewer;
import dev.groundwork.domain.people.Contact;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One round of an application. */
public record InterviewJson(
        UUID id,
        int version,
        UUID applicationId,

        @Schema(description = "Its place by start among the rounds that are not cancelled; null when it is")
        Integer round,

        InterviewType type,
        String title,
        InterviewFormat format,
        Instant startsAt,

        @Schema(description = "The start by the clock on the wall, as it was given", examples = "2026-11-26T09:00")
        String startsAtLocal,

        int durationMinutes,
        String timeZone,

        @Schema(
                description = "How the wall-clock time had to be read: GAP, the first time after the clocks jump;"
                        + " OVERLAP, the first of two; null for neither")
        Adjustment adjusted,

        String location,
        List<UUID> interviewerIds,
        InterviewOutcome outcome,
        String preparation,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static InterviewJson of(Interview interview) {
        return of(interview, Interviewer.of(interview));
    }

    /** All of them, with one statement for the people. */
    static List<InterviewJson> ofEach(Collection<Interview> interviews) {
        Map<UUID, List<Contact>> people = Interviewer.ofEach(
                interviews.stream().map(interview -> interview.id).toList());
        return interviews.stream()
                .map(interview -> of(interview, people.getOrDefault(interview.id, List.of())))
                .toList();
    }

    /** One whose people are known. */
    public static InterviewJson of(Interview interview, List<Contact> interviewers) {
        return new InterviewJson(
                interview.id,
                interview.version,
                interview.application.id,
                interview.round,
                interview.type,
                interview.title,
                interview.format,
                interview.startsAt,
                interview.startsAtLocal.toString(),
                interview.durationMinutes(),
                interview.timeZone,
                interview.adjusted().orElse(null),
                interview.location,
                interviewers.stream().map(contact -> contact.id).toList(),
                interview.outcome,
                interview.preparation,
                interview.createdAt,
                interview.updatedAt);
    }
}
