package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageKind;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * What a candidate did to find work within some days: every application that was sent then, and every one without a day
 * of applying that came beyond saving then. Archived and ended ones count, those in the bin do not.
 *
 * @param period the days
 * @param moment by whose days
 */
public record SearchProof(ProofPeriod period, Moment moment) {

    private static final int CHUNK = 500;

    private static final String FIRST_CONTACT =
            "(select min(h.enteredAt) from StageChange h where h.application = a and h.stage.kind <> :saved)";

    private static final String WHERE = " where a.binnedAt is null and (a.appliedOn between :from and :to"
            + " or a.appliedOn is null and " + FIRST_CONTACT + " >= :begin and " + FIRST_CONTACT + " < :end)";

    private static final String IN_ORDER = "select a from JobApplication a join fetch a.company join fetch a.stage"
            + WHERE + " order by coalesce(a.appliedOn, cast(" + FIRST_CONTACT + " as LocalDate)), a.createdAt, a.id";

    /** How many rows it has. */
    public long count() {
        return bound(entityManager().createQuery("select count(a) from JobApplication a" + WHERE, Long.class))
                .getSingleResult();
    }

    /** Hands over the rows by their days, in constant memory. Needs a transaction, and clears its session. */
    public void forEach(Consumer<ProofRow> consumer) {
        try (Stream<JobApplication> stream = bound(entityManager().createQuery(IN_ORDER, JobApplication.class))
                .setHint(HibernateHints.HINT_FETCH_SIZE, CHUNK)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()) {
            Iterator<JobApplication> all = stream.iterator();
            while (all.hasNext()) {
                List<JobApplication> chunk = new ArrayList<>(CHUNK);
                while (all.hasNext() && chunk.size() < CHUNK) {
                    chunk.add(all.next());
                }
                rows(chunk).forEach(consumer);
                entityManager().clear();
            }
        }
    }

    /** The first of the rows by their days, at most so many; in three statements. */
    public List<ProofRow> first(int most) {
        return rows(bound(entityManager().createQuery(IN_ORDER, JobApplication.class))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setMaxResults(most)
                .getResultList());
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        return query.setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("saved", StageKind.SAVED)
                .setParameter("begin", moment.startOf(period.from()))
                .setParameter("end", moment.startOf(period.to().plusDays(1)));
    }

    private List<ProofRow> rows(List<JobApplication> applications) {
        List<UUID> ids =
                applications.stream().map(application -> application.id).toList();
        Map<UUID, List<StageChange>> histories = of(
                        "select h from StageChange h join fetch h.stage where h.application.id in (:ids)"
                                + " order by h.enteredAt, h.createdAt, h.id",
                        StageChange.class,
                        ids)
                .collect(Collectors.groupingBy(change -> change.application.id));
        Map<UUID, List<Involvement>> contacts = of(
                        "select i from Involvement i join fetch i.contact p where i.application.id in (:ids)"
                                + " order by p.nameKey, p.id, i.part",
                        Involvement.class,
                        ids)
                .collect(Collectors.groupingBy(involvement -> involvement.application.id));
        return applications.stream()
                .map(application -> row(
                        application,
                        histories.getOrDefault(application.id, List.of()),
                        contacts.getOrDefault(application.id, List.of())))
                .toList();
    }

    private static <T> Stream<T> of(String query, Class<T> type, List<UUID> ids) {
        return entityManager().createQuery(query, type).setParameter("ids", ids).getResultStream();
    }

    private ProofRow row(JobApplication application, List<StageChange> history, List<Involvement> contacts) {
        return new ProofRow(
                date(application, history),
                application.company.name,
                application.role,
                Objects.requireNonNullElse(application.source, Objects.requireNonNullElse(application.postingUrl, "")),
                history.stream()
                        .map(change -> change.stage.name + " " + moment.dayOf(change.enteredAt))
                        .collect(Collectors.joining("; ")),
                result(application),
                contacts.stream().map(SearchProof::contact).collect(Collectors.joining("; ")));
    }

    private LocalDate date(JobApplication application, List<StageChange> history) {
        return application.appliedOn != null
                ? application.appliedOn
                : history.stream()
                        .filter(change -> change.stage.kind != StageKind.SAVED)
                        .map(change -> moment.dayOf(change.enteredAt))
                        .findFirst()
                        .orElse(period.from());
    }

    private static String result(JobApplication application) {
        return application.hasEnded()
                ? word(application.outcome) + " " + application.closedOn
                : "open: " + application.stage.name;
    }

    private static String contact(Involvement involvement) {
        Contact contact = involvement.contact;
        return Stream.of(contact.name + " (" + word(involvement.part) + ")", contact.email, contact.phone)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static EntityManager entityManager() {
        return Panache.getEntityManager();
    }
}
