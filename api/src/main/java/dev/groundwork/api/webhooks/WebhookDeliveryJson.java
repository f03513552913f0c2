package dev.groundwork.api.webhooks;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.webhooks.DeliveryProblem;
import dev.groundwork.domain.webhooks.DeliveryState;
import dev.groundwork.domain.webhooks.WebhookDelivery;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was or is to be sent to a webhook.
 *
 * @param event what it tells
 * @param at when that happened
 * @param payload the JSON that is sent, as text, to the byte
 * @param attempts how often it was tried
 * @param dueAt when it is tried next; null when it is not
 * @param tookMillis how long the last attempt took
 * @param responseStatus what the receiver answered last
 * @param problem why the last attempt failed
 * @param error the same in words
 */
public record WebhookDeliveryJson(
        UUID id,
        int version,
        UUID webhookId,
        String event,
        Instant at,
        String payload,
        DeliveryState state,
        int attempts,
        Instant dueAt,
        Instant attemptedAt,
        Integer tookMillis,
        Integer responseStatus,
        DeliveryProblem problem,
        String error,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static WebhookDeliveryJson of(WebhookDelivery delivery) {
        return new WebhookDeliveryJson(
                delivery.id,
                delivery.version,
                delivery.webhookId,
                delivery.event,
                delivery.at,
                delivery.payload,
                delivery.state,
                delivery.attempts,
                delivery.dueAt,
                delivery.attemptedAt,
                delivery.tookMillis,
                delivery.responseStatus,
                delivery.problem,
                delivery.problem == null ? null : delivery.problem.words(),
                delivery.at,
                delivery.updatedAt);
    }
}
