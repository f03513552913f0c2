package dev.groundwork.domain.offers;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.Place;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which offers are meant; what is in the bin never is.
 *
 * @param applicationId those of one application; null for all
 * @param onlyInForce no terms that were replaced
 * @param onlyOpen only those of applications that have not ended and are not archived
 */
public record OfferFilter(UUID applicationId, boolean onlyInForce, boolean onlyOpen) {

    /** That no later revision has replaced an offer {@code o}, in HQL. */
    static final String IN_FORCE = "not exists (select 1 from Offer later where later.application = o.application"
            + " and later.revision > o.revision)";

    /** That its application {@code a} waits for an answer, in HQL. */
    static final String OPEN = "a.binnedAt is null and a.archivedAt is null and a.outcome is null";

    List<Offer> page(Place after, int limit) {
        Conditions conditions = conditions();
        if (after != null) {
            conditions.before("o.receivedOn", LocalDate.parse(after.value()), "o.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "from Offer o join fetch o.application a join fetch a.company join fetch a.stage"
                                        + " where " + conditions.hql() + " order by o.receivedOn desc, o.id desc",
                                Offer.class))
                .setMaxResults(limit)
                .getResultList();
    }

    long count() {
        Conditions conditions = conditions();
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select count(o) from Offer o join o.application a where " + conditions.hql(),
                                Long.class))
                .getSingleResult();
    }

    private Conditions conditions() {
        Conditions conditions =
                new Conditions().and("a.binnedAt is null").and("a.id = :application", "application", applicationId);
        if (onlyInForce) {
            conditions.and(IN_FORCE);
        }
        return onlyOpen ? conditions.and(OPEN) : conditions;
    }
}
