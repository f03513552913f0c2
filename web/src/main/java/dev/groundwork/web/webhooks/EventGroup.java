package dev.groundwork.web.webhooks;

import dev.groundwork.domain.webhooks.WebhookEvent;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;

/** Events about the same kind of thing, as a form offers them. */
public record EventGroup(String title, List<WebhookEvent> events) {

    static List<EventGroup> all() {
        WebhookTexts texts = MessageBundles.get(WebhookTexts.class);
        return List.of(
                new EventGroup(texts.applications(), about("application")),
                new EventGroup(texts.interviews(), about("interview")),
                new EventGroup(texts.imports(), about("import")));
    }

    private static List<WebhookEvent> about(String subject) {
        return WebhookEvent.choices().stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
    }
}
