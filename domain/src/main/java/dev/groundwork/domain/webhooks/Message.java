package dev.groundwork.domain.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * What goes out in one attempt.
 *
 * @param deliveryId the same for every attempt, so that the receiver can tell what it has had
 * @param sentAt when this attempt is made, whole seconds of it
 * @param signature over id, time and payload; two of them while a new secret takes over
 */
public record Message(UUID deliveryId, URI url, Instant sentAt, String signature, String payload) {

    static Message of(WebhookDelivery delivery, Webhook webhook, Instant now) {
        return new Message(
                delivery.id,
                URI.create(webhook.url),
                now,
                webhook.sign(delivery.id.toString(), now, delivery.payload),
                delivery.payload);
    }

    /** Without what it says and where it goes. */
    @Override
    public String toString() {
        return "Message[" + deliveryId + "]";
    }
}
