package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** "You applied here before": finds applications like one that is about to be made. */
public final class Duplicates {

    /** From where on two names are compared at all; PostgreSQL's similarity, 0 to 1. */
    private static final double WORTH_A_LOOK = 0.25;

    /** From where on two names are taken for the same; PostgreSQL's similarity, 0 to 1. */
    private static final double THE_SAME = 0.6;

    private static final int MOST_COMPANIES = 20;

    private static final Comparator<Duplicate> STRONGEST_FIRST = Comparator.comparing(Duplicate::strength)
            .thenComparing(duplicate -> !duplicate.sameRole())
            .thenComparing(duplicate -> duplicate.application().createdAt, Comparator.<Instant>reverseOrder());

    private Duplicates() {}

    /**
     * Earlier applications at the same company, in the bin or not counted; the strongest reminder first. Two statements.
     *
     * @param company a name, maybe half typed; null and blank find nothing
     * @param role what the job is called, or null
     * @param except the application that is compared with the others, or null
     * @param limit at most this many
     */
    public static List<Duplicate> of(String company, String role, UUID except, Moment moment, int limit) {
        List<UUID> companies = companiesNamedLike(CompanyNames.core(company));
        if (companies.isEmpty()) {
            return List.of();
        }
        return Panache.getEntityManager()
                .createQuery(
                        "select a as application, cast(sql('similarity(lower(?), ?)', a.role, :role) as Double) as likeness"
                                + " from JobApplication a join fetch a.company join fetch a.stage"
                                + " where a.binnedAt is null and a.company.id in :companies and a.id <> :except",
                        Tuple.class)
                .setParameter("role", role == null ? "" : String.valueOf(Names.key(role)))
                .setParameter("companies", companies)
                .setParameter("except", except == null ? new UUID(0, 0) : except)
                .getResultStream()
                .map(row -> duplicate(
                        row.get("application", JobApplication.class), row.get("likeness", Double.class), moment))
                .sorted(STRONGEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static List<UUID> companiesNamedLike(String core) {
        if (core == null || core.isEmpty()) {
            return List.of();
        }
        return Panache.getEntityManager()
                .createQuery(
                        "select c.id as id, c.nameKey as name, cast(sql('similarity(?, ?)', c.nameKey, :core) as Double) as likeness"
                                + " from Company c"
                                + " where cast(sql('similarity(?, ?)', c.nameKey, :core) as Double) >= :worthALook"
                                + " order by 3 desc",
                        Tuple.class)
                .setParameter("core", core)
                .setParameter("worthALook", WORTH_A_LOOK)
                .setMaxResults(MOST_COMPANIES)
                .getResultStream()
                .filter(row -> row.get("likeness", Double.class) >= THE_SAME
                        || CompanyNames.alike(core, CompanyNames.core(row.get("name", String.class))))
                .map(row -> row.get("id", UUID.class))
                .toList();
    }

    private static Duplicate duplicate(JobApplication application, double likeness, Moment moment) {
        boolean sameRole = likeness >= THE_SAME;
        return new Duplicate(application, strength(application, sameRole, moment), sameRole);
    }

    private static Duplicate.Strength strength(JobApplication application, boolean sameRole, Moment moment) {
        boolean refused = application.outcome == Outcome.GHOSTED || application.outcome == Outcome.REJECTED;
        if (refused && !application.closedOn.isBefore(moment.today().minusYears(1))) {
            return Duplicate.Strength.REFUSED_RECENTLY;
        }
        return sameRole ? Duplicate.Strength.SAME_ROLE : Duplicate.Strength.SAME_COMPANY;
    }
}
