package dev.groundwork.deploy.browser;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDelivery;
import dev.groundwork.domain.webhooks.WebhookDetails;
import dev.groundwork.domain.webhooks.WebhookEvent;
import java.time.Duration;
import java.util.List;

/** Two other programs of a candidate's: one that is told, and one that has failed since yesterday. */
final class BelievableWebhooks {

    private BelievableWebhooks() {}

    static void begin(Moment now) {
        Webhook.create(new WebhookDetails("https://chat.example/hooks/job-search", WebhookEvent.choices(), true), now);
        Webhook sheet = Webhook.create(
                new WebhookDetails(
                        "https://sheets.example/receive?sheet=applications",
                        List.of(WebhookEvent.APPLICATION_MOVED),
                        true),
                now);
        sheet.failingSince = now.now().minus(Duration.ofDays(1));
        WebhookDelivery.test(sheet, now);
    }

    static List<String> pages() {
        List<Webhook> webhooks = Webhook.inOrder();
        return List.of(
                "/settings/webhooks",
                "/settings/webhooks/" + webhooks.get(0).id,
                "/settings/webhooks/" + webhooks.get(1).id);
    }
}
