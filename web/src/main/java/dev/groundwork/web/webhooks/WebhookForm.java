package dev.groundwork.web.webhooks;

import dev.groundwork.domain.webhooks.SecretRenewal;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDetails;
import dev.groundwork.domain.webhooks.WebhookEvent;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What a candidate wants of a webhook; an event that is not offered is left out. */
public class WebhookForm {

    private static final List<WebhookEvent> USUAL = List.of(
            WebhookEvent.APPLICATION_CREATED,
            WebhookEvent.APPLICATION_MOVED,
            WebhookEvent.APPLICATION_ENDED,
            WebhookEvent.INTERVIEW_SCHEDULED,
            WebhookEvent.INTERVIEW_CHANGED,
            WebhookEvent.INTERVIEW_CANCELLED);

    @RestForm
    String url;

    @RestForm
    List<String> events;

    static WebhookForm blank() {
        return of(null, USUAL);
    }

    static WebhookForm of(Webhook webhook) {
        return of(webhook.url, webhook.chosen());
    }

    private static WebhookForm of(String url, List<WebhookEvent> events) {
        WebhookForm form = new WebhookForm();
        form.url = url;
        form.events = events.stream().map(WebhookEvent::slug).toList();
        return form;
    }

    WebhookDetails details(boolean active) {
        List<WebhookEvent> wanted =
                WebhookEvent.choices().stream().filter(this::has).toList();
        return new WebhookDetails(url, wanted, active);
    }

    public boolean has(WebhookEvent event) {
        return events != null && events.contains(event.slug());
    }

    public String getUrl() {
        return url;
    }

    public int getUsualOverlapHours() {
        return SecretRenewal.USUAL_HOURS;
    }

    public List<EventGroup> getGroups() {
        return EventGroup.all();
    }
}
