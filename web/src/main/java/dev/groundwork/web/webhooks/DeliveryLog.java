package dev.groundwork.web.webhooks;

import dev.groundwork.domain.Place;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDelivery;
import java.util.List;
import java.util.UUID;

/**
 * A part of what was and is to be sent to a webhook.
 *
 * @param earlier behind which delivery it goes on; null at its end
 */
public record DeliveryLog(List<WebhookDelivery> deliveries, UUID earlier) {

    private static final int LENGTH = 20;

    static DeliveryLog of(Webhook webhook, UUID before) {
        List<WebhookDelivery> found =
                WebhookDelivery.page(webhook, before == null ? null : new Place("", before), LENGTH + 1);
        return found.size() <= LENGTH
                ? new DeliveryLog(found, null)
                : new DeliveryLog(found.subList(0, LENGTH), found.get(LENGTH - 1).id);
    }

    public int getKept() {
        return WebhookDelivery.KEPT;
    }
}
