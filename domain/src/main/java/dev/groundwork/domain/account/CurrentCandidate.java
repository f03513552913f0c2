package dev.groundwork.domain.account;

import dev.groundwork.domain.Moment;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * On whose behalf this request runs. Must be set before the request takes its first database connection for owned
 * rows: an open Hibernate session keeps the candidate it was opened with.
 */
@RequestScoped
public class CurrentCandidate {

    /** Owns nothing; stands in where nobody is known. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** As Hibernate names its condition on {@code @TenantId}. */
    private static final String CANDIDATE_FILTER = "_tenantId";

    private static final String CANDIDATE_FILTER_PARAMETER = "tenantId";

    private UUID id = NOBODY;
    private ZoneId zone = ZoneId.of("UTC");
    private boolean hasWebhooks;
    private boolean sought;

    @Inject
    Clock clock;

    /** The id of the candidate of the running request; {@link #NOBODY} before one is known and outside of requests. */
    public static UUID ofRequest() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(CurrentCandidate.class).get().id()
                : NOBODY;
    }

    /** Whether the running request is still to find out whose it is, and reads nobody's rows meanwhile. */
    public static boolean isSoughtByRequest() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentCandidate.class).get().isSought();
    }

    /**
     * Finds out whose the request is, by what is looked up before a candidate is known and belongs to nobody. Needs a
     * transaction of its own.
     */
    public <T> T seek(Supplier<T> lookup) {
        sought = true;
        try {
            return withoutCondition(Panache.getEntityManager().unwrap(Session.class), lookup);
        } finally {
            sought = false;
        }
    }

    /**
     * Reads without Hibernate's own condition on the candidate: what belongs to nobody, or what is bound to the candidate by
     * the statement itself. Hibernate translates a statement anew each time while a filter is on.
     */
    public static <T> T withoutCondition(Session session, Supplier<T> reading) {
        session.disableFilter(CANDIDATE_FILTER);
        try {
            return reading.get();
        } finally {
            session.enableFilter(CANDIDATE_FILTER)
                    .setParameter(CANDIDATE_FILTER_PARAMETER, session.getTenantIdentifier());
        }
    }

    /** From here on this request sees and writes this candidate's rows, and no other's. */
    public void become(Candidate candidate) {
        become(candidate.id, candidate.zone(), candidate.hasWebhooks);
    }

    /** As {@link #become(Candidate)}, for one who is known by id and zone only. */
    public void become(UUID candidateId, ZoneId timeZone) {
        become(candidateId, timeZone, true);
    }

    /** As {@link #become(Candidate)}, for one of whom only this is known. */
    public void become(UUID candidateId, ZoneId timeZone, boolean mayHaveWebhooks) {
        id = candidateId;
        zone = timeZone;
        hasWebhooks = mayHaveWebhooks;
    }

    /** Whether {@link #seek} is under way. */
    public boolean isSought() {
        return sought;
    }

    /** The candidate's id, or {@link #NOBODY}. */
    public UUID id() {
        return id;
    }

    /** Whether it is worth asking which webhooks she has: false only if she never had one. */
    public boolean hasWebhooks() {
        return hasWebhooks;
    }

    /** She has one from here on. */
    public void beganWebhooks() {
        hasWebhooks = true;
    }

    /** Now, in the candidate's time zone. */
    public Moment moment() {
        return new Moment(clock.instant(), zone);
    }
}
