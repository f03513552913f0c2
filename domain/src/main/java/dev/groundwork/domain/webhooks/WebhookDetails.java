package dev.groundwork.domain.webhooks;

import dev.groundwork.domain.Text;
import dev.groundwork.domain.pipeline.WebAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * What a candidate wants of a webhook.
 *
 * @param url where it is sent to
 * @param events what it is told of; at least one
 * @param active whether it is told anything
 */
public record WebhookDetails(
        @NotBlank @Text(max = 2000) @WebAddress String url,
        @NotEmpty(message = "must name at least one event") List<WebhookEvent> events,
        boolean active) {

    public WebhookDetails {
        url = url == null ? null : url.strip();
        events =
                events == null ? List.of() : events.stream().distinct().sorted().toList();
    }
}
