package dev.groundwork.domain.webhooks;

import java.util.Map;
import java.util.UUID;

/**
 * Something that happened in the present transaction.
 *
 * @param subjectId what it happened to
 * @param facts what is told of it; of an application only what its row does not say
 */
record Happening(WebhookEvent event, UUID subjectId, Map<String, Object> facts) {

    /** Of the same in one transaction the last is told. */
    record Key(WebhookEvent event, UUID subjectId) {}

    Key key() {
        return new Key(event, subjectId);
    }

    boolean isOfApplication() {
        return event.subject().equals("application");
    }
}
