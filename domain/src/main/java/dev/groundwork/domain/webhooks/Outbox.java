package dev.groundwork.domain.webhooks;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * Gathers what happens in a transaction and writes it down at its end, in the same transaction, for the webhooks that
 * want to know: what was not committed is not told, and what was is. Costs a candidate who never had a webhook no
 * statement.
 */
@RequestScoped
@Unremovable
public class Outbox {

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Clock clock;

    private boolean quiet;

    /** Tells of a change of an application. To be called by the verb that makes it. */
    public static void tell(WebhookEvent event, UUID applicationId) {
        tell(event, applicationId, Map::of);
    }

    /**
     * Tells of something else, or of more than an application's row says.
     *
     * @param facts text, numbers, truth and null by name; asked for at once, and only when somebody may want to know
     */
    public static void tell(WebhookEvent event, UUID subjectId, Supplier<Map<String, Object>> facts) {
        if (!CurrentCandidate.ofRequest().equals(CurrentCandidate.NOBODY)) {
            Outbox outbox = Arc.container().instance(Outbox.class).get();
            if (outbox.isWanted()) {
                outbox.add(new Happening(event, subjectId, facts.get()));
            }
        }
    }

    /** Does something that is not told one by one. */
    public static <T> T quietly(Supplier<T> action) {
        return Arc.container().instance(Outbox.class).get().keepQuiet(action);
    }

    boolean isWanted() {
        return !quiet && currentCandidate.hasWebhooks();
    }

    <T> T keepQuiet(Supplier<T> action) {
        boolean before = quiet;
        quiet = true;
        try {
            return action.get();
        } finally {
            quiet = before;
        }
    }

    @SuppressWarnings("unchecked")
    void add(Happening happening) {
        Map<Happening.Key, Happening> gathered = (Map<Happening.Key, Happening>) transaction.getResource(Outbox.class);
        if (gathered == null) {
            gathered = new LinkedHashMap<>();
            transaction.putResource(Outbox.class, gathered);
            atTheEnd(gathered.values());
        }
        gathered.remove(happening.key());
        gathered.put(happening.key(), happening);
    }

    /** When Hibernate has written everything else, and still has its connection. */
    private void atTheEnd(Collection<Happening> gathered) {
        BeforeCompletionCallback end = session -> write(gathered, clock.instant());
        Panache.getEntityManager()
                .unwrap(SessionImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback(end);
    }

    private static void write(Collection<Happening> gathered, Instant now) {
        Map<UUID, Set<String>> listening = listening();
        if (listening.isEmpty()) {
            return;
        }
        List<Happening> told = withoutNeedlessChanges(gathered);
        Map<UUID, Map<String, Object>> applications = Payload.factsOf(told.stream()
                .filter(Happening::isOfApplication)
                .map(Happening::subjectId)
                .distinct()
                .toList());
        Set<UUID> called = new LinkedHashSet<>();
        for (Happening happening : told) {
            String payload = Payload.of(happening, applications, now);
            listening.forEach((webhookId, events) -> {
                if (events.contains(happening.event().slug())) {
                    new WebhookDelivery(webhookId, happening.event(), now, payload).persist();
                    called.add(webhookId);
                }
            });
        }
        Panache.getEntityManager().flush();
        if (!called.isEmpty()) {
            WebhookQueue.call(called, now);
        }
    }

    /** What is told of an application otherwise says that it has changed, too. */
    private static List<Happening> withoutNeedlessChanges(Collection<Happening> gathered) {
        Set<UUID> toldOtherwise = new LinkedHashSet<>();
        gathered.stream()
                .filter(happening -> happening.isOfApplication() && !isChange(happening))
                .forEach(happening -> toldOtherwise.add(happening.subjectId()));
        List<Happening> told = new ArrayList<>(gathered);
        told.removeIf(happening -> isChange(happening) && toldOtherwise.contains(happening.subjectId()));
        return told;
    }

    private static boolean isChange(Happening happening) {
        return happening.event() == WebhookEvent.APPLICATION_CHANGED;
    }

    /**
     * The events of the webhooks that are switched on. They are held against being deleted, not against being changed: a
     * delivery must not find its webhook gone.
     */
    private static Map<UUID, Set<String>> listening() {
        Map<UUID, Set<String>> listening = new LinkedHashMap<>();
        Panache.getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(
                        "select cast(id as text), array_to_string(events, ' ') from webhook"
                                + " where candidate_id = :candidate and active order by id for key share",
                        Tuple.class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .getResultList()
                .stream()
                .forEach(row -> listening.put(
                        UUID.fromString(row.get(0, String.class)),
                        Set.of(row.get(1, String.class).split(" "))));
        return listening;
    }
}
