package dev.groundwork.api.webhooks;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.webhooks.SwitchedOff;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a program is told what happens.
 *
 * @param failingSince since when nothing could be delivered; null when the last attempt succeeded
 * @param switchedOffBecause why it was switched off without you; null when it was not
 * @param previousSecretUntil until when the secret before this one signs, too; null when it does not
 */
public record WebhookJson(
        UUID id,
        int version,
        String url,
        List<String> events,
        boolean active,
        Instant failingSince,
        SwitchedOff switchedOffBecause,
        Instant previousSecretUntil,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static WebhookJson of(Webhook webhook) {
        return new WebhookJson(
                webhook.id,
                webhook.version,
                webhook.url,
                slugs(webhook),
                webhook.active,
                webhook.failingSince,
                webhook.switchedOffBecause,
                webhook.previousSecretUntil,
                webhook.createdAt,
                webhook.updatedAt);
    }

    static List<String> slugs(Webhook webhook) {
        return slugsOf(webhook.chosen());
    }

    static List<String> slugsOf(List<WebhookEvent> events) {
        return events.stream().map(WebhookEvent::slug).toList();
    }
}
