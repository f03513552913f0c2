package dev.groundwork.api.webhooks;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.webhooks.SecretRenewal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a webhook gets a new secret.
 *
 * @param overlapHours {@value SecretRenewal#USUAL_HOURS} when left out
 */
@InputOf(NewWebhookJson.class)
public record WebhookSecretInput(
        @Schema(
                minimum = "0",
                maximum = "168",
                defaultValue = "24",
                description = "For how long the old one signs beside the new one; 0 when it has become known")
        Integer overlapHours) {

    SecretRenewal renewal() {
        return overlapHours == null ? SecretRenewal.USUAL : new SecretRenewal(overlapHours);
    }
}
