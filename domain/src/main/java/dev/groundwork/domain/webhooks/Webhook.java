package dev.groundwork.domain.webhooks;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An address of another program that is told what happens. */
@Entity
@Table(name = "webhook")
public class Webhook extends OwnedEntity {

    /** As many as a candidate can have. */
    public static final int MOST = 20;

    /** When nothing could be delivered for so long, it is switched off. */
    public static final Duration PATIENCE = Duration.ofDays(3);

    @Version
    public int version;

    public String url;

    /** The slugs of what it is told of. */
    public String[] events;

    public boolean active;

    public byte[] secret;

    /** What signs beside the secret for a while; null when nothing does. */
    @Column(name = "previous_secret")
    public byte[] previousSecret;

    /** Until when the secret before this one signs, too; null when it ended with this one's beginning, or there was none. */
    @Column(name = "previous_secret_until")
    public Instant previousSecretUntil;

    /** Since when nothing could be delivered; null when the last attempt succeeded. */
    @Column(name = "failing_since")
    public Instant failingSince;

    /** Why it was switched off without the candidate; null when it was not. */
    @Column(name = "switched_off_because")
    @Enumerated(EnumType.STRING)
    public SwitchedOff switchedOffBecause;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Webhook() {}

    /**
     * Makes a webhook with a secret of its own.
     *
     * @throws Conflict when the candidate has {@value #MOST}
     */
    public static Webhook create(WebhookDetails details, Moment moment) {
        if (count() >= MOST) {
            throw new Conflict("You have " + MOST + " webhooks, which is as many as there can be. Delete one first.");
        }
        Webhook webhook = new Webhook();
        webhook.secret = WebhookSecret.random().bytes();
        webhook.createdAt = moment.now();
        webhook.write(details, moment);
        webhook.persistAndFlush();
        WebhookQueue.add(webhook);
        return webhook;
    }

    /** The candidate's webhooks, oldest first. */
    public static List<Webhook> inOrder() {
        return list("order by id");
    }

    /** @throws NotFound when the candidate has no such webhook */
    public static Webhook require(UUID id) {
        return Webhook.<Webhook>find("id", id).firstResultOptional().orElseThrow(() -> new NotFound("webhook"));
    }

    /** Changes what the candidate wants of it; nothing changes, not even the version, when it is the same. */
    public void describe(WebhookDetails details, Moment moment) {
        if (!details.equals(details())) {
            write(details, moment);
        }
    }

    /**
     * Gives it a new secret. The old one signs beside it for as long as is wanted, so that the receiver misses nothing until
     * it knows the new one.
     *
     * @throws Conflict when two sign already and a third one should
     */
    public void renewSecret(SecretRenewal renewal, Moment moment) {
        InvalidInput.unlessValid(renewal);
        boolean overlapping = renewal.overlapHours() > 0;
        if (overlapping && isSignedTwice(moment.now())) {
            throw new Conflict(
                    "The secret before this one still signs, too, and three never do. Wait until it ends, or let"
                            + " both end at once.");
        }
        previousSecret = overlapping ? secret : null;
        previousSecretUntil = overlapping ? moment.now().plus(renewal.overlap()) : null;
        secret = WebhookSecret.random().bytes();
        updatedAt = moment.now();
    }

    /** Whether the secret before this one signs, too. */
    public boolean isSignedTwice(Instant now) {
        return previousSecret != null && previousSecretUntil.isAfter(now);
    }

    /** Forgets secrets that sign no more. What is shown of their webhooks stays the same, and so do the versions. */
    public static void forgetPreviousSecrets(Instant now) {
        update("previousSecret = null where previousSecret is not null and previousSecretUntil <= ?1", now);
    }

    /** Deletes it, with all that was or is to be sent to it. */
    public void remove() {
        delete();
    }

    /** What the candidate wants of it. */
    public WebhookDetails details() {
        return new WebhookDetails(url, chosen(), active);
    }

    /** What it is told of, in the order in which events are offered. */
    public List<WebhookEvent> chosen() {
        return Arrays.stream(events).map(WebhookEvent::of).sorted().toList();
    }

    /** What signs whatever is sent to it. */
    public WebhookSecret signing() {
        return new WebhookSecret(secret);
    }

    /** Signs what is sent to it, as {@link WebhookSecret#sign}; with both secrets while there are two. */
    String sign(String id, Instant at, String body) {
        String signature = signing().sign(id, at, body);
        return isSignedTwice(at) ? signature + " " + new WebhookSecret(previousSecret).sign(id, at, body) : signature;
    }

    /** The webhook, held until the transaction ends, if it is still there. */
    static Optional<Webhook> held(UUID id) {
        return Webhook.<Webhook>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Its receiver took something. */
    void succeeded() {
        failingSince = null;
    }

    /** Its receiver did not take something. */
    void failed(Instant now) {
        if (failingSince == null) {
            failingSince = now;
        }
        if (active && !failingSince.plus(PATIENCE).isAfter(now)) {
            switchOff(SwitchedOff.FAILING, now);
        }
    }

    /** Its receiver wants nothing any more, or is not there any more. */
    void switchOff(SwitchedOff reason, Instant now) {
        active = false;
        switchedOffBecause = reason;
        updatedAt = now;
        WebhookDelivery.giveUp(this, now);
    }

    private void write(WebhookDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        Receiver.check(details.url());
        boolean switchedOff = active && !details.active();
        if (switchedOff) {
            // Before its deliveries, in the order in which they are written elsewhere.
            Panache.getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
        }
        if (details.active() && !active) {
            failingSince = null;
            switchedOffBecause = null;
        }
        url = details.url();
        events = details.events().stream().map(WebhookEvent::slug).toArray(String[]::new);
        active = details.active();
        updatedAt = moment.now();
        if (switchedOff) {
            WebhookDelivery.giveUp(this, moment.now());
        }
    }
}
