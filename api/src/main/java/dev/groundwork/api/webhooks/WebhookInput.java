package dev.groundwork.api.webhooks;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDetails;
import dev.groundwork.domain.webhooks.WebhookEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate wants of a webhook.
 *
 * @param url where it is sent to; http or https
 * @param events what it is told of
 * @param active whether it is told anything; true when left out
 */
@InputOf(WebhookJson.class)
public record WebhookInput(
        @Schema(required = true, maxLength = 2000) String url,
        @Schema(required = true, minItems = 1) List<String> events,
        Boolean active) {

    static WebhookInput of(Webhook webhook) {
        return new WebhookInput(webhook.url, WebhookJson.slugs(webhook), webhook.active);
    }

    WebhookDetails details() {
        return new WebhookDetails(
                url,
                events == null
                        ? List.of()
                        : events.stream().map(WebhookInput::event).toList(),
                !Boolean.FALSE.equals(active));
    }

    private static WebhookEvent event(String slug) {
        return WebhookEvent.chosen(slug)
                .orElseThrow(() -> new InvalidInput(
                        "events",
                        "must each be one of " + String.join(", ", WebhookJson.slugsOf(WebhookEvent.choices()))));
    }
}
