package dev.groundwork.domain.webhooks;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Which webhooks have something to be sent. Whoever calls one claims it for a while, so that its receiver is called by one
 * instance at a time, in the order of what happened; when the instance dies, the claim ends and another one goes on.
 */
public final class WebhookQueue {

    /**
     * A webhook upon which nobody else calls for now.
     *
     * @param token tells this claim from a later one of the same webhook
     */
    public record Claim(UUID candidateId, UUID webhookId, UUID token) {}

    private WebhookQueue() {}

    /**
     * Claims the webhook that has waited longest.
     *
     * @param now what is due by then
     * @param length how long it takes at most to call it; afterwards the claim is anybody's
     */
    public static Optional<Claim> claim(Instant now, Duration length) {
        UUID token = UUID.randomUUID();
        return Panache.getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(
                        "update webhook_queue set claim = :token, claimed_until = :until where webhook_id = any (array("
                                + " select webhook_id from webhook_queue where due_at <= :now"
                                + " and (claimed_until is null or claimed_until <= :now)"
                                + " order by due_at limit 1 for update skip locked))"
                                + " returning cast(candidate_id as text), cast(webhook_id as text)",
                        Tuple.class)
                .setParameter("token", token)
                .setParameter("now", now)
                .setParameter("until", now.plus(length))
                .getResultList()
                .stream()
                .map(row -> new Claim(
                        UUID.fromString(row.get(0, String.class)), UUID.fromString(row.get(1, String.class)), token))
                .findFirst();
    }

    /**
     * What is to be sent next under a claim, if the webhook is still there. To be called, as all that follows, on behalf
     * of the webhook's candidate.
     */
    public static Optional<Message> next(Claim claim, Instant now) {
        return WebhookDelivery.due(claim.webhookId(), now)
                .flatMap(delivery -> Webhook.<Webhook>find("id", claim.webhookId())
                        .firstResultOptional()
                        .map(webhook -> Message.of(delivery, webhook, now)));
    }

    /** Writes down what came of sending something, unless it or its webhook has gone since. */
    public static void sent(Claim claim, UUID deliveryId, Attempt attempt, Instant now) {
        Webhook.held(claim.webhookId()).ifPresent(webhook -> WebhookDelivery.<WebhookDelivery>find("id", deliveryId)
                .firstResultOptional()
                .filter(delivery -> delivery.state == DeliveryState.PENDING)
                .ifPresent(delivery -> delivery.attempted(attempt, webhook, now)));
    }

    /** Gives a webhook back, due when its next delivery is, unless the claim has become another's. */
    public static void release(Claim claim) {
        WebhookDelivery.forgetBeyondKept(claim.webhookId());
        // Two statements: what others wrote while the first one waited for them is seen by the second one only.
        boolean held = !query(
                        "select 1 from webhook_queue where webhook_id = :webhook and claim = :token for update", claim)
                .getResultList()
                .isEmpty();
        if (held) {
            query(
                            "update webhook_queue set claim = null, claimed_until = null, due_at = (select min(due_at)"
                                    + " from webhook_delivery where candidate_id = :candidate and webhook_id = :webhook"
                                    + " and state = 'PENDING') where webhook_id = :webhook and claim = :token",
                            claim)
                    .setParameter("candidate", claim.candidateId())
                    .executeUpdate();
        }
    }

    static void add(Webhook webhook) {
        Panache.getEntityManager()
                .createNativeQuery("insert into webhook_queue (webhook_id, candidate_id) values (:webhook, :candidate)")
                .setParameter("webhook", webhook.id)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .executeUpdate();
        Panache.getEntityManager()
                .createNativeQuery(
                        "update candidate set has_webhooks = true where id = :candidate and not has_webhooks")
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .executeUpdate();
        Arc.container().instance(CurrentCandidate.class).get().beganWebhooks();
    }

    /**
     * Something new is to be sent to these webhooks, and written already. The rows are always written, even where one is
     * due anyway: that is what makes {@link #release} wait and see what is new.
     */
    static void call(Collection<UUID> webhookIds, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery(
                        "with called as (select webhook_id from webhook_queue where candidate_id = :candidate"
                                + " and webhook_id = any (cast(:webhooks as uuid[])) order by webhook_id for update)"
                                + " update webhook_queue queue set due_at = least(coalesce(queue.due_at, :now), :now)"
                                + " from called where called.webhook_id = queue.webhook_id")
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter(
                        "webhooks", webhookIds.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Query query(String sql, Claim claim) {
        return Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("webhook", claim.webhookId())
                .setParameter("token", claim.token());
    }
}
