package dev.groundwork.api.webhooks;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.webhooks.Attempt;
import dev.groundwork.domain.webhooks.Message;
import dev.groundwork.domain.webhooks.WebhookQueue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Sends what is due, one webhook after the other. No transaction is open while a receiver is waited for: what was sent and
 * not written down, because this instance died in between, is sent again.
 */
@ApplicationScoped
class WebhookWorker {

    /** Longer than a turn and one message more. */
    static final Duration CLAIM = Duration.ofMinutes(3);

    /** After so long or so many, other webhooks have their turn. */
    private static final Duration TURN = Duration.ofMinutes(1);

    private static final int MOST_IN_A_TURN = 50;

    private final CurrentCandidate currentCandidate;
    private final WebhookSender sender;
    private final Clock clock;

    WebhookWorker(CurrentCandidate currentCandidate, WebhookSender sender, Clock clock) {
        this.currentCandidate = currentCandidate;
        this.sender = sender;
        this.clock = clock;
    }

    /** Goes on until nothing is due that nobody else is at. */
    @ActivateRequestContext
    void work() {
        for (Optional<WebhookQueue.Claim> claim = claim(); claim.isPresent(); claim = claim()) {
            serve(claim.get());
        }
    }

    private Optional<WebhookQueue.Claim> claim() {
        return QuarkusTransaction.requiringNew().call(() -> WebhookQueue.claim(clock.instant(), CLAIM));
    }

    private void serve(WebhookQueue.Claim claim) {
        currentCandidate.become(claim.candidateId(), ZoneOffset.UTC);
        Instant end = clock.instant().plus(TURN);
        Optional<Message> message = next(claim);
        for (int sent = 1; message.isPresent(); sent++) {
            send(claim, message.get());
            message = sent < MOST_IN_A_TURN && clock.instant().isBefore(end) ? next(claim) : Optional.empty();
        }
        QuarkusTransaction.requiringNew().run(() -> WebhookQueue.release(claim));
    }

    private Optional<Message> next(WebhookQueue.Claim claim) {
        return QuarkusTransaction.requiringNew().call(() -> WebhookQueue.next(claim, clock.instant()));
    }

    private void send(WebhookQueue.Claim claim, Message message) {
        Attempt attempt = sender.send(message);
        QuarkusTransaction.requiringNew()
                .run(() -> WebhookQueue.sent(claim, message.deliveryId(), attempt, clock.instant()));
    }
}
