package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.Place;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A company with what its applications add up to; those in the bin do not count.
 *
 * @param company the company
 * @param applications how many there are to it
 * @param lastAppliedOn the latest day of applying to it, or null
 */
public record CompanySummary(Company company, long applications, LocalDate lastAppliedOn) {

    private static final String SELECT = "select c,"
            + " (select count(a) from JobApplication a where a.company = c and a.binnedAt is null),"
            + " (select max(a.appliedOn) from JobApplication a where a.company = c and a.binnedAt is null)"
            + " from Company c where ";

    /** @throws NotFound when the candidate has no such company */
    public static CompanySummary require(UUID companyId) {
        return Panache.getEntityManager()
                .createQuery(SELECT + "c.id = :id", CompanySummary.class)
                .setParameter("id", companyId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("company"));
    }

    /**
     * A part of the candidate's companies in the order of their names, in one statement.
     *
     * @param text only those whose name contains it, whatever the case; null for all
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     */
    public static List<CompanySummary> page(String text, Place after, int limit) {
        Conditions conditions = named(text).and("c.nameKey > :after", "after", after == null ? null : after.value());
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(SELECT + conditions.hql() + " order by c.nameKey", CompanySummary.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many companies there are in all whose name contains a text; null for all. */
    public static long count(String text) {
        Conditions conditions = named(text);
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery("select count(c) from Company c where " + conditions.hql(), Long.class))
                .getSingleResult();
    }

    /** The place behind this company. */
    public Place place() {
        return new Place(company.nameKey, company.id);
    }

    private static Conditions named(String text) {
        return new Conditions().and("locate(:text, c.nameKey) > 0", "text", Names.key(text));
    }
}
