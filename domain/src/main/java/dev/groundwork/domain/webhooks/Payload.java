package dev.groundwork.domain.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is sent: type, time and a few flat facts, under the names that the API and the files have for them. It is no
 * representation of the API: whoever wants all of it asks for it, with a token, and gets it as it is by then.
 */
final class Payload {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Payload() {}

    static String of(Happening happening, Map<UUID, Map<String, Object>> applications, Instant at) {
        Map<String, Object> data = new LinkedHashMap<>(applications.getOrDefault(happening.subjectId(), Map.of()));
        data.putAll(happening.facts());
        return write(happening.event(), at, data);
    }

    static String ofTest(Webhook webhook, Instant at) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", webhook.id.toString());
        data.put("message", "This is a test. Nothing has happened.");
        return write(WebhookEvent.WEBHOOK_TEST, at, data);
    }

    /** What is told of applications, by their ids; in one statement. */
    static Map<UUID, Map<String, Object>> factsOf(Collection<UUID> ids) {
        return JobApplication.<JobApplication>list(
                        "from JobApplication a join fetch a.company join fetch a.stage where a.id in ?1", ids)
                .stream()
                .collect(Collectors.toMap(application -> application.id, Payload::facts, (one, same) -> one));
    }

    private static Map<String, Object> facts(JobApplication application) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", application.id.toString());
        facts.put("version", application.version);
        facts.put("company", application.company.name);
        facts.put("role", application.role);
        facts.put("stage", application.stage.slug);
        facts.put("stageKind", application.stage.kind.name());
        facts.put("stageEnteredAt", application.stageEnteredAt.toString());
        facts.put("outcome", text(application.outcome, Enum::name));
        facts.put("closedOn", text(application.closedOn, Object::toString));
        facts.put("appliedOn", text(application.appliedOn, Object::toString));
        facts.put("archivedAt", text(application.archivedAt, Object::toString));
        return facts;
    }

    private static <T> String text(T value, Function<T, String> written) {
        return value == null ? null : written.apply(value);
    }

    private static String write(WebhookEvent event, Instant at, Map<String, Object> data) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", event.slug());
        payload.put("timestamp", at.toString());
        payload.put("data", data);
        try {
            return JSON.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text and numbers are always writable", e);
        }
    }
}
