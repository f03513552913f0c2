package dev.groundwork.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.webhooks.AllowedAddresses;
import dev.groundwork.domain.webhooks.DeliveryProblem;
import dev.groundwork.domain.webhooks.DeliveryState;
import dev.groundwork.domain.webhooks.Message;
import dev.groundwork.domain.webhooks.SecretRenewal;
import dev.groundwork.domain.webhooks.SwitchedOff;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDelivery;
import dev.groundwork.domain.webhooks.WebhookDetails;
import dev.groundwork.domain.webhooks.WebhookEvent;
import dev.groundwork.domain.webhooks.WebhookQueue;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what happens to what arrives at a real server, by workers with a clock of the test's. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DeliveryTest {

    @Inject
    Fixtures fixtures;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Vertx vertx;

    private final Receiver receiver = new Receiver();
    private final Hand clock = new Hand();
    private Candidate ada;

    @BeforeEach
    void begin() {
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createNativeQuery("update webhook_queue set due_at = null")
                .executeUpdate());
        ada = fixtures.somebodyNew();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void whatHappensArrivesOnceAndSigned() throws GeneralSecurityException {
        UUID webhook = listen(receiver.url());
        apply("Oxide");
        work();
        work();
        assertThat(receiver.requests).hasSize(1);
        Receiver.Request request = receiver.requests.get(0);
        assertThat(request.body()).startsWith("{\"type\":\"application.created\",\"timestamp\":\"");
        assertThat(request.header("webhook-signature")).isEqualTo("v1," + signature(secretOf(webhook), request));
        WebhookDelivery delivery = deliveries(webhook).get(0);
        assertThat(delivery.id).hasToString(request.header("webhook-id"));
        assertThat(delivery.state).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivery.responseStatus).isEqualTo(204);
        assertThat(delivery.attempts).isEqualTo(1);
        assertThat(delivery.tookMillis).isNotNegative();
        assertThat(delivery.dueAt).isNull();
        assertThat(delivery.updatedAt).isEqualTo(delivery.attemptedAt);
    }

    @Test
    void whileASecretTakesOverBothSignTheNewOneFirst() throws GeneralSecurityException {
        UUID webhook = listen(receiver.url());
        String old = secretOf(webhook);
        as(ada, () -> Webhook.require(webhook).renewSecret(new SecretRenewal(1), now()));
        String renewed = secretOf(webhook);
        assertThat(renewed).isNotEqualTo(old);
        assertNextIsSignedWith(renewed, old);
        clock.now = clock.now.plus(Duration.ofHours(1));
        assertNextIsSignedWith(renewed);
        int version = webhook(webhook).version;
        as(ada, () -> Webhook.forgetPreviousSecrets(clock.now));
        assertThat(webhook(webhook).previousSecret).isNull();
        assertThat(webhook(webhook).version).isEqualTo(version);
        as(ada, () -> Webhook.require(webhook).renewSecret(SecretRenewal.AT_ONCE, now()));
        assertNextIsSignedWith(secretOf(webhook));
        assertThat(secretOf(webhook)).isNotIn(old, renewed);
    }

    private void assertNextIsSignedWith(String... secrets) throws GeneralSecurityException {
        apply("Company " + receiver.requests.size());
        work();
        Receiver.Request last = receiver.requests.get(receiver.requests.size() - 1);
        List<String> expected = new ArrayList<>();
        for (String secret : secrets) {
            expected.add("v1," + signature(secret, last));
        }
        assertThat(last.header("webhook-signature")).isEqualTo(String.join(" ", expected));
    }

    @Test
    void whatFailsIsTriedAgainWithLongerAndLongerPausesUntilItIsGivenUp() {
        UUID webhook = listen(receiver.url());
        receiver.answers(Receiver.status(500));
        apply("Oxide");
        List<Duration> pauses = new ArrayList<>();
        for (WebhookDelivery next = attempt(webhook); next.dueAt != null; next = attempt(webhook)) {
            pauses.add(Duration.between(next.attemptedAt, next.dueAt));
            work();
            clock.now = next.dueAt.minusMillis(1);
            work();
            assertThat(receiver.requests).as("not before its time").hasSize(next.attempts);
            assertThat(next.updatedAt).isEqualTo(next.attemptedAt).isAfterOrEqualTo(next.at);
            clock.now = next.dueAt;
        }
        double[] seconds = {30, 90, 270, 810, 2_430, 7_290, 21_870, 65_610};
        assertThat(pauses).hasSize(seconds.length);
        for (int i = 0; i < seconds.length; i++) {
            assertThat((double) pauses.get(i).toMillis()).isBetween(seconds[i] * 800, seconds[i] * 1_200);
        }
        WebhookDelivery last = deliveries(webhook).get(0);
        assertThat(last.state).isEqualTo(DeliveryState.FAILED);
        assertThat(last.problem).isEqualTo(DeliveryProblem.STATUS);
        assertThat(new HashSet<>(receiver.ids())).hasSize(1);
        assertThat(receiver.requests.stream().map(request -> request.header("webhook-timestamp")))
                .doesNotHaveDuplicates();
        assertThat(webhook(webhook).active).isTrue();
    }

    @Test
    void aReceiverThatTakesNothingForDaysIsSwitchedOffAndSaysSo() {
        UUID webhook = listen(receiver.url());
        receiver.answers(Receiver.status(500));
        apply("Oxide");
        work();
        assertThat(webhook(webhook).failingSince).isEqualTo(clock.now);
        clock.now = clock.now.plus(Webhook.PATIENCE);
        apply("Fermyon");
        work();
        assertThat(webhook(webhook).active).isFalse();
        assertThat(webhook(webhook).switchedOffBecause).isEqualTo(SwitchedOff.FAILING);
        assertThat(deliveries(webhook))
                .allMatch(delivery -> delivery.state == DeliveryState.FAILED)
                .allMatch(delivery -> delivery.updatedAt.equals(clock.now));
        apply("Zed");
        assertThat(deliveries(webhook)).hasSize(2);
    }

    @Test
    void oneSuccessMakesItHealthyAgain() {
        UUID webhook = listen(receiver.url());
        receiver.answers(Receiver.status(500));
        apply("Oxide");
        work();
        receiver.answers(Receiver.status(200));
        clock.now = clock.now.plusSeconds(60);
        work();
        assertThat(webhook(webhook).failingSince).isNull();
        assertThat(deliveries(webhook).get(0).attempts).isEqualTo(2);
        assertThat(deliveries(webhook).get(0).problem).isNull();
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOffAtOnce() {
        UUID webhook = listen(receiver.url());
        receiver.answers(Receiver.status(410));
        apply("Oxide");
        apply("Fermyon");
        work();
        assertThat(receiver.requests).hasSize(1);
        assertThat(webhook(webhook).switchedOffBecause).isEqualTo(SwitchedOff.GONE);
        assertThat(deliveries(webhook).get(0).problem).isEqualTo(DeliveryProblem.SWITCHED_OFF);
    }

    @Test
    void aTestIsTriedOnceAndSaysNothingAboutTheWebhook() {
        UUID webhook = listen(receiver.url());
        receiver.answers(Receiver.status(500));
        as(ada, () -> WebhookDelivery.test(Webhook.require(webhook), now()));
        work();
        assertThat(deliveries(webhook).get(0).state).isEqualTo(DeliveryState.FAILED);
        assertThat(webhook(webhook).failingSince).isNull();
        assertThat(receiver.requests.get(0).body()).contains("\"type\":\"webhook.test\"");
    }

    @Test
    void whatIsSentAgainHasTheSameIdAndBody() {
        UUID webhook = listen(receiver.url());
        apply("Oxide");
        work();
        clock.now = clock.now.plusSeconds(60);
        as(ada, () -> deliveryOf(webhook).repeat(now()));
        assertThat(deliveries(webhook).get(0).updatedAt).isEqualTo(clock.now);
        work();
        assertThat(receiver.ids()).hasSize(2).containsOnly(receiver.ids().get(0));
        assertThat(receiver.requests.get(1).body())
                .isEqualTo(receiver.requests.get(0).body());
    }

    @Test
    void severalWorkersSendEachMessageOnceAndInOrder() {
        List<Receiver> receivers =
                IntStream.range(0, 5).mapToObj(i -> new Receiver()).toList();
        receivers.forEach(each -> listen(each.url()));
        IntStream.range(0, 20).forEach(i -> apply("Company " + i));
        List<CompletableFuture<Void>> workers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(this::work, task -> new Thread(task).start()))
                .toList();
        workers.forEach(CompletableFuture::join);
        work();
        for (Receiver each : receivers) {
            assertThat(each.ids()).hasSize(20).doesNotHaveDuplicates().isSorted();
            each.close();
        }
    }

    @Test
    void whatWasSentByWhoDiedIsSentAgainWhenItsClaimHasEnded() {
        UUID webhook = listen(receiver.url());
        apply("Oxide");
        inRequest(() -> {
            WebhookQueue.Claim claim = QuarkusTransaction.requiringNew()
                    .call(() -> WebhookQueue.claim(clock.now, WebhookWorker.CLAIM))
                    .orElseThrow();
            currentCandidate.become(ada);
            Message message = QuarkusTransaction.requiringNew()
                    .call(() -> WebhookQueue.next(claim, clock.now))
                    .orElseThrow();
            sender().send(message);
        });
        work();
        assertThat(receiver.requests).as("while it is claimed").hasSize(1);
        clock.now = clock.now.plus(WebhookWorker.CLAIM);
        work();
        assertThat(receiver.ids()).hasSize(2).containsOnly(receiver.ids().get(0));
        assertThat(deliveries(webhook).get(0).state).isEqualTo(DeliveryState.DELIVERED);
        work();
        assertThat(receiver.requests).hasSize(2);
    }

    @Test
    void aSlowOneDoesNotLoseWhatHappensMeanwhile() {
        listen(receiver.url());
        apply("Oxide");
        receiver.answers(exchange -> {
            receiver.answers(Receiver.status(204));
            apply("Fermyon");
            exchange.sendResponseHeaders(204, -1);
        });
        work();
        work();
        assertThat(receiver.requests).hasSize(2);
    }

    @Test
    void aDeletedWebhookAndADeletedAccountAreSentNothing() {
        UUID webhook = listen(receiver.url());
        apply("Oxide");
        as(ada, () -> Webhook.require(webhook).remove());
        work();
        listen(receiver.url());
        apply("Fermyon");
        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.<Candidate>findById(ada.id).erase());
        work();
        assertThat(receiver.requests).isEmpty();
    }

    @Test
    void onlySoManyAreKept() {
        UUID webhook = listen(receiver.url());
        as(ada, () -> IntStream.range(0, WebhookDelivery.KEPT + 5)
                .forEach(i -> WebhookDelivery.test(Webhook.require(webhook), now())));
        work();
        assertThat(receiver.requests).hasSize(WebhookDelivery.KEPT + 5);
        assertThat(as(ada, () -> WebhookDelivery.countOf(Webhook.require(webhook))))
                .isEqualTo(WebhookDelivery.KEPT);
    }

    private void work() {
        inRequest(() -> new WebhookWorker(currentCandidate, sender(), clock).work());
    }

    private WebhookDelivery attempt(UUID webhook) {
        work();
        return deliveries(webhook).get(0);
    }

    private WebhookSender sender() {
        return new WebhookSender(
                vertx,
                WebhookSender.options(),
                InetAddress::getAllByName,
                AllowedAddresses.of(true),
                Duration.ofSeconds(15));
    }

    /** An address of this machine can be called only where the operator allows it, so it is written by hand. */
    private UUID listen(String url) {
        UUID id = as(ada, () -> Webhook.create(
                        new WebhookDetails("https://receiver.example", WebhookEvent.choices(), true), now())
                .id);
        as(ada, () -> {
            Webhook.<Webhook>findById(id).url = url;
            return null;
        });
        return id;
    }

    private void apply(String company) {
        as(ada, () -> JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, now()));
    }

    private List<WebhookDelivery> deliveries(UUID webhook) {
        return as(ada, () -> WebhookDelivery.page(Webhook.require(webhook), null, 200));
    }

    private WebhookDelivery deliveryOf(UUID webhook) {
        return WebhookDelivery.page(Webhook.require(webhook), null, 1).get(0);
    }

    private Webhook webhook(UUID id) {
        return as(ada, () -> Webhook.require(id));
    }

    private String secretOf(UUID id) {
        return webhook(id).signing().text();
    }

    private Moment now() {
        return new Moment(clock.now, ZoneOffset.UTC);
    }

    /** As the receiver's documentation has it, in code of its own. */
    private static String signature(String secret, Receiver.Request request) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        String signed = request.header("webhook-id") + "." + request.header("webhook-timestamp") + "." + request.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    /** As the candidate is known now, and not when the test began. */
    private <T> T as(Candidate candidate, Callable<T> action) {
        boolean[] has = {false};
        inRequest(() -> has[0] =
                QuarkusTransaction.requiringNew().<Candidate>call(() -> Candidate.findById(candidate.id)).hasWebhooks);
        candidate.hasWebhooks = has[0];
        return fixtures.as(candidate, action);
    }

    private void as(Candidate candidate, Runnable action) {
        as(candidate, () -> {
            action.run();
            return null;
        });
    }

    private static void inRequest(Runnable action) {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive()) {
            action.run();
            return;
        }
        request.activate();
        try {
            action.run();
        } finally {
            request.terminate();
        }
    }

    /** Stands still until it is moved; it begins a little later than the clock by which things happen. */
    private static final class Hand extends Clock {

        private volatile Instant now = Instant.ofEpochSecond(Instant.now().getEpochSecond() + 60);

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
