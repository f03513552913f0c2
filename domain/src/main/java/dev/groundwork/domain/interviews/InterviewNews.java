package dev.groundwork.domain.interviews;

import dev.groundwork.domain.webhooks.Outbox;
import dev.groundwork.domain.webhooks.WebhookEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** What webhooks are told of a round. */
final class InterviewNews {

    private InterviewNews() {}

    /** What became of it. */
    static void tellOfOutcome(Interview interview) {
        tell(
                switch (interview.outcome) {
                    case SCHEDULED -> WebhookEvent.INTERVIEW_SCHEDULED;
                    case HELD, PASSED, FAILED -> WebhookEvent.INTERVIEW_HELD;
                    case CANCELLED -> WebhookEvent.INTERVIEW_CANCELLED;
                    case NO_SHOW -> WebhookEvent.INTERVIEW_MISSED;
                },
                interview);
    }

    /** The round as it is now, under the names that it has everywhere. */
    static void tell(WebhookEvent event, Interview interview) {
        Outbox.tell(event, interview.id, () -> facts(interview));
    }

    private static Map<String, Object> facts(Interview interview) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", interview.id.toString());
        facts.put("applicationId", interview.application.id.toString());
        facts.put("company", interview.application.company.name);
        facts.put("role", interview.application.role);
        facts.put("round", interview.round);
        facts.put("type", interview.type.name());
        facts.put("title", interview.title);
        facts.put("format", interview.format == null ? null : interview.format.name());
        facts.put("startsAt", interview.startsAt.toString());
        facts.put("durationMinutes", interview.durationMinutes());
        facts.put("timeZone", interview.timeZone);
        facts.put("outcome", interview.outcome.name());
        return facts;
    }
}
