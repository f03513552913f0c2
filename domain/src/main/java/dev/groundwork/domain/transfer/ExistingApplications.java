package dev.groundwork.domain.transfer;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** Reads what the candidate has, in a fixed number of statements whatever the size of file and account. */
final class ExistingApplications {

    /** So that no more rows are in memory than are looked at. */
    static final int FETCHED_AT_ONCE = 1_000;

    private record Keys(
            UUID id, String postingUrl, String companyKey, String role, LocalDate appliedOn, Instant binnedAt) {}

    private ExistingApplications() {}

    /** Tells every application, the binned ones too, oldest first, by nothing but its keys. */
    static void all(Consumer<Draft> known) {
        entityManager()
                .createQuery(
                        "select a.id, a.postingUrl, c.nameKey, a.role, a.appliedOn, a.binnedAt"
                                + " from JobApplication a join a.company c order by a.createdAt, a.id",
                        Keys.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .getResultStream()
                .forEach(keys -> known.accept(new Draft(
                        keys.id(),
                        keys.binnedAt() != null,
                        MatchKeys.of(keys.id(), keys.postingUrl(), keys.companyKey(), keys.role(), keys.appliedOn()))));
    }

    /** The applications with these ids, with company and stage, by their ids. */
    static Map<UUID, JobApplication> withIds(Collection<UUID> ids) {
        return entityManager()
                .createQuery(
                        "select a from JobApplication a join fetch a.company join fetch a.stage where a.id in (:ids)",
                        JobApplication.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(application -> application.id, Function.identity()));
    }

    /** Holds the applications with these ids until the transaction ends. */
    static void lock(Collection<UUID> ids) {
        entityManager()
                .createNativeQuery("select count(*) from (select from job_application where candidate_id = :candidate"
                        + " and id = any (cast(:ids as uuid[])) order by id for update) held")
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getSingleResult();
    }

    private static EntityManager entityManager() {
        return Panache.getEntityManager();
    }
}
