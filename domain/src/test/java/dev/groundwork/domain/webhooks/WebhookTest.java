package dev.groundwork.domain.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WebhookTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void isMadeWithASecretOfItsOwn() {
        fixtures.asSomebodyNew(() -> {
            Webhook one = Webhook.create(to("https://example.org/one"), NOW);
            Webhook other = Webhook.create(to(" https://example.org/other?x=1 "), NOW);
            assertThat(one.signing().text()).isNotEqualTo(other.signing().text());
            assertThat(other.url).isEqualTo("https://example.org/other?x=1");
            assertThat(Webhook.inOrder()).containsExactly(one, other);
            assertThat(one.chosen()).containsExactly(WebhookEvent.APPLICATION_MOVED, WebhookEvent.INTERVIEW_HELD);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org",
                "https://ada:secret@example.org",
                "https://example.org/#part",
                "https://example.org:0/",
                "https://example.org:65536/",
                "https:///path",
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://10.1.2.3:8080/",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fd00:ec2::254]/"
            })
    void isNotMadeForWhatCanNeverBeCalled(String url) {
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Webhook.create(to(url), NOW)).isInstanceOf(InvalidInput.class);
            assertThat(Webhook.count()).isZero();
        });
    }

    @Test
    void needsAnEvent() {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(
                        () -> Webhook.create(new WebhookDetails("https://example.org", List.of(), true), NOW))
                .isInstanceOf(InvalidInput.class));
    }

    @Test
    void thereAreOnlySoMany() {
        fixtures.asSomebodyNew(() -> {
            for (int i = 0; i < Webhook.MOST; i++) {
                Webhook.create(to("https://example.org/" + i), NOW);
            }
            assertThatThrownBy(() -> Webhook.create(to("https://example.org/more"), NOW))
                    .isInstanceOf(Conflict.class);
        });
    }

    @Test
    void nobodyElseSeesIt() {
        UUID id = fixtures.as(fixtures.somebodyNew(), () -> Webhook.create(to("https://example.org"), NOW).id);
        fixtures.asSomebodyNew(() -> {
            assertThat(Webhook.inOrder()).isEmpty();
            assertThatThrownBy(() -> Webhook.require(id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whatIsTheSameChangesNothing() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> Webhook.create(to("https://example.org"), NOW).id);
        fixtures.as(ada, () -> Webhook.require(id).describe(to("https://example.org"), NOW));
        fixtures.as(ada, () -> assertThat(Webhook.require(id).version).isZero());
        fixtures.as(ada, () -> Webhook.require(id).describe(to("https://example.org/new"), NOW));
        fixtures.as(ada, () -> assertThat(Webhook.require(id).version).isEqualTo(1));
    }

    @Test
    void switchingItOffDropsWhatIsToBeSent() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> Webhook.create(to("https://example.org"), NOW).id);
        UUID test = fixtures.as(ada, () -> WebhookDelivery.test(Webhook.require(id), NOW).id);
        fixtures.as(ada, () -> Webhook.require(id)
                .describe(
                        new WebhookDetails(
                                "https://example.org", Webhook.require(id).chosen(), false),
                        NOW));
        fixtures.as(ada, () -> {
            WebhookDelivery delivery = WebhookDelivery.require(Webhook.require(id), test);
            assertThat(delivery.state).isEqualTo(DeliveryState.FAILED);
            assertThat(delivery.problem).isEqualTo(DeliveryProblem.SWITCHED_OFF);
        });
    }

    @Test
    void deletingItDeletesWhatWasSent() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> {
            Webhook webhook = Webhook.create(to("https://example.org"), NOW);
            WebhookDelivery.test(webhook, NOW);
            return webhook.id;
        });
        fixtures.as(ada, () -> Webhook.require(id).remove());
        fixtures.as(ada, () -> assertThat(WebhookDelivery.count()).isZero());
    }

    @Test
    void theSlugsAreForever() {
        assertThat(WebhookEvent.choices().stream().map(WebhookEvent::slug))
                .containsExactly(
                        "application.created",
                        "application.changed",
                        "application.moved",
                        "application.ended",
                        "application.reopened",
                        "application.archived",
                        "application.unarchived",
                        "application.deleted",
                        "application.restored",
                        "application.merged",
                        "interview.scheduled",
                        "interview.changed",
                        "interview.held",
                        "interview.cancelled",
                        "interview.missed",
                        "interview.deleted",
                        "import.finished");
    }

    private static WebhookDetails to(String url) {
        return new WebhookDetails(url, List.of(WebhookEvent.INTERVIEW_HELD, WebhookEvent.APPLICATION_MOVED), true);
    }
}
