package dev.groundwork.domain.webhooks;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Something that is sent to a webhook: once, and again until the receiver takes it or it is given up. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery extends OwnedEntity {

    /** How many of a webhook's are kept, beside those still to be sent. */
    public static final int KEPT = 100;

    /** How long they are kept at most. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    /** How often it is tried; with three times the pause after each, over about 27 hours. */
    static final int MOST_ATTEMPTS = 9;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final double PAUSE_GROWTH = 3;
    private static final double JITTER = 0.2;

    @Version
    public int version;

    @Column(name = "webhook_id", updatable = false)
    public UUID webhookId;

    /** The slug of what it tells. */
    @Column(updatable = false)
    public String event;

    /** When it happened, which is when this was written. */
    @Column(updatable = false)
    public Instant at;

    /** When it changed last: was written, tried, given up, or to be sent again. */
    @Column(name = "updated_at")
    public Instant updatedAt;

    /** The JSON that is sent, to the byte. */
    @Column(updatable = false)
    public String payload;

    @Enumerated(EnumType.STRING)
    public DeliveryState state;

    /** How often it was tried. */
    public int attempts;

    /** When it is tried next; null when it is not. */
    @Column(name = "due_at")
    public Instant dueAt;

    /** When it was tried last; null for never. */
    @Column(name = "attempted_at")
    public Instant attemptedAt;

    /** How long the last attempt took, in milliseconds. */
    @Column(name = "took_millis")
    public Integer tookMillis;

    /** What the receiver answered last; null when it did not. */
    @Column(name = "response_status")
    public Integer responseStatus;

    /** Why the last attempt failed; null when it did not. */
    @Enumerated(EnumType.STRING)
    public DeliveryProblem problem;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID webhookId, WebhookEvent event, Instant at, String payload) {
        this.webhookId = webhookId;
        this.event = event.slug();
        this.at = at;
        updatedAt = at;
        this.payload = payload;
        state = DeliveryState.PENDING;
        dueAt = at;
    }

    /** Sends a test to a webhook, even to one that is switched off; it is tried once. */
    public static WebhookDelivery test(Webhook webhook, Moment moment) {
        WebhookDelivery test = new WebhookDelivery(
                webhook.id, WebhookEvent.WEBHOOK_TEST, moment.now(), Payload.ofTest(webhook, moment.now()));
        test.persistAndFlush();
        WebhookQueue.call(List.of(webhook.id), moment.now());
        return test;
    }

    /** @throws NotFound when the webhook has no such delivery */
    public static WebhookDelivery require(Webhook webhook, UUID id) {
        return WebhookDelivery.<WebhookDelivery>find("webhookId = ?1 and id = ?2", webhook.id, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("delivery"));
    }

    /**
     * A part of what was and is to be sent to a webhook, the latest first.
     *
     * @param after only what follows this place; null begins at the latest
     * @param limit at most this many
     */
    public static List<WebhookDelivery> page(Webhook webhook, Place after, int limit) {
        Conditions conditions = new Conditions()
                .and("d.webhookId = :webhook", "webhook", webhook.id)
                .and("d.id < :last", "last", after == null ? null : after.id());
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "from WebhookDelivery d where " + conditions.hql() + " order by d.id desc",
                                WebhookDelivery.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many a webhook has. */
    public static long countOf(Webhook webhook) {
        return count("webhookId", webhook.id);
    }

    /** Sends it again, as it was, under the same id; as often as something new. Nothing happens while it is to be sent. */
    public void repeat(Moment moment) {
        if (state != DeliveryState.PENDING) {
            state = DeliveryState.PENDING;
            attempts = 0;
            dueAt = moment.now();
            updatedAt = moment.now();
            Panache.getEntityManager().flush();
            WebhookQueue.call(List.of(webhookId), moment.now());
        }
    }

    /** The place behind this delivery. */
    public Place place() {
        return new Place("", id);
    }

    /** The first that is due for a webhook, in the order in which things happened. */
    static Optional<WebhookDelivery> due(UUID webhookId, Instant now) {
        return find("webhookId = ?1 and state = ?2 and dueAt <= ?3 order by id", webhookId, DeliveryState.PENDING, now)
                .firstResultOptional();
    }

    /** Nothing more is sent to a webhook. */
    static void giveUp(Webhook webhook, Instant now) {
        update(
                "state = ?1, problem = ?2, dueAt = null, updatedAt = ?3, version = version + 1"
                        + " where webhookId = ?4 and state = ?5",
                DeliveryState.FAILED,
                DeliveryProblem.SWITCHED_OFF,
                now,
                webhook.id,
                DeliveryState.PENDING);
    }

    /** Forgets a webhook's oldest beyond the number that is kept. */
    static void forgetBeyondKept(UUID webhookId) {
        Panache.getEntityManager()
                .createNativeQuery(
                        "delete from webhook_delivery where candidate_id = :candidate and webhook_id = :webhook"
                                + " and state <> 'PENDING' and id <= (select id from webhook_delivery"
                                + " where candidate_id = :candidate and webhook_id = :webhook"
                                + " order by id desc limit 1 offset :kept)")
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("webhook", webhookId)
                .setParameter("kept", KEPT)
                .executeUpdate();
    }

    /** Forgets what happened long ago, but for what is still to be sent. */
    public static void forgetOld(Instant now) {
        delete("at < ?1 and state <> ?2", now.minus(KEPT_FOR), DeliveryState.PENDING);
    }

    /** Writes down what came of an attempt, and what follows from it for its webhook. */
    void attempted(Attempt attempt, Webhook webhook, Instant now) {
        attempts++;
        attemptedAt = now;
        updatedAt = now;
        tookMillis = attempt.tookMillis();
        responseStatus = attempt.status();
        problem = attempt.problem();
        if (attempt.isDelivered()) {
            end(DeliveryState.DELIVERED);
            webhook.succeeded();
        } else if (isTest()) {
            end(DeliveryState.FAILED);
        } else if (attempt.isGone()) {
            end(DeliveryState.FAILED);
            webhook.switchOff(SwitchedOff.GONE, now);
        } else {
            tryAgain(now);
            webhook.failed(now);
        }
    }

    private boolean isTest() {
        return event.equals(WebhookEvent.WEBHOOK_TEST.slug());
    }

    private void end(DeliveryState last) {
        state = last;
        dueAt = null;
    }

    private void tryAgain(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            end(DeliveryState.FAILED);
        } else {
            dueAt = now.plus(pauseAfter(attempts));
        }
    }

    /** Not quite the same for everything that failed at once, so that it does not come back at once. */
    static Duration pauseAfter(int attempts) {
        double jitter = 1 - JITTER + 2 * JITTER * ThreadLocalRandom.current().nextDouble();
        return Duration.ofMillis((long) (FIRST_PAUSE.toMillis() * Math.pow(PAUSE_GROWTH, attempts - 1) * jitter));
    }
}
