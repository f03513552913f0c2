package dev.groundwork.domain.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    @Test
    void signsAsStandardWebhooksDoes() {
        // The example that the libraries of Standard Webhooks are tested with.
        WebhookSecret secret = new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isRandomAndShowsItselfOnlyWhenAsked() {
        WebhookSecret secret = WebhookSecret.random();
        assertThat(secret.text())
                .startsWith("whsec_")
                .isNotEqualTo(WebhookSecret.random().text());
        assertThat(Base64.getDecoder().decode(secret.text().substring(6))).hasSize(32);
        assertThat(secret.toString()).isEqualTo("WebhookSecret[…]");
    }
}
