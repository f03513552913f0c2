package dev.groundwork.api.webhooks;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.webhooks.SwitchedOff;
import dev.groundwork.domain.webhooks.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A webhook whose secret was made just now.
 *
 * @param secret what signs everything that is sent to it, shown this once
 */
public record NewWebhookJson(
        UUID id,
        int version,
        String url,
        List<String> events,
        boolean active,
        String secret,
        Instant failingSince,
        SwitchedOff switchedOffBecause,
        Instant previousSecretUntil,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static NewWebhookJson of(Webhook webhook) {
        return new NewWebhookJson(
                webhook.id,
                webhook.version,
                webhook.url,
                WebhookJson.slugs(webhook),
                webhook.active,
                webhook.signing().text(),
                webhook.failingSince,
                webhook.switchedOffBecause,
                webhook.previousSecretUntil,
                webhook.createdAt,
                webhook.updatedAt);
    }

    /** The same as of the webhook as it is shown from now on, without the secret. */
    @Override
    public Object state() {
        return new WebhookJson(
                id,
                version,
                url,
                events,
                active,
                failingSince,
                switchedOffBecause,
                previousSecretUntil,
                createdAt,
                updatedAt);
    }

    @Override
    public String toString() {
        return "NewWebhookJson[…]";
    }
}
