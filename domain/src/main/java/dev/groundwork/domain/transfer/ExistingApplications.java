package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Tagging;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the candidate has, in a fixed number of statements whatever the size of file and account. */
final class ExistingApplications {

    private record Keys(
            UUID id, String postingUrl, String companyKey, String role, LocalDate appliedOn, Instant binnedAt) {}

    private ExistingApplications() {}

    /** Every application, the binned ones too, oldest first, by nothing but its keys. */
    static List<Draft> all() {
        return entityManager()
                .createQuery(
                        "select a.id, a.postingUrl, c.nameKey, a.role, a.appliedOn, a.binnedAt"
                                + " from JobApplication a join a.company c order by a.createdAt, a.id",
                        Keys.class)
                .getResultStream()
                .map(keys -> new Draft(
                        keys.id(),
                        keys.binnedAt() != null,
                        MatchKeys.of(keys.id(), keys.postingUrl(), keys.companyKey(), keys.role(), keys.appliedOn())))
                .toList();
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
                .createQuery("select a from JobApplication a where a.id in (:ids) order by a.id", JobApplication.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How the applications with these ids are. */
    static Map<UUID, ApplicationState> statesOf(Collection<UUID> ids) {
        Map<UUID, List<String>> tags = Tagging.namesOn(ids);
        return withIds(ids).values().stream()
                .collect(Collectors.toMap(
                        application -> application.id,
                        application -> state(application, tags.getOrDefault(application.id, List.of()))));
    }

    private static ApplicationState state(JobApplication application, List<String> tags) {
        Ending ending = application.hasEnded()
                ? new Ending(application.outcome, application.closedOn, application.outcomeReason)
                : null;
        return new ApplicationState(
                application.details(tags),
                application.stage,
                application.stageEnteredAt,
                application.furthestKind,
                ending,
                application.archivedAt,
                List.of());
    }

    private static EntityManager entityManager() {
        return Panache.getEntityManager();
    }
}
