package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One tag on one application. */
@Entity
@Table(name = "tagging")
public class Tagging extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tag_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Tag tag;

    /** One array, however many applications there are, so that the statement stays the same. */
    private static final String NAMES = """
            select g.application_id, t.name
            from tagging g join tag t on t.candidate_id = g.candidate_id and t.id = g.tag_id
            where g.candidate_id = :candidate and g.application_id = any(cast(:ids as uuid[]))
            order by t.name_key
            """;

    /** The names of the tags on each of these applications, in order; applications without tags are left out. */
    @SuppressWarnings("unchecked") // a native query's result type is not known to the compiler
    public static Map<UUID, List<String>> namesOn(Collection<UUID> applicationIds) {
        List<Tuple> rows = Panache.getEntityManager()
                .createNativeQuery(NAMES, Tuple.class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter(
                        "ids", applicationIds.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toList())));
    }

    /** Gives an application exactly these tags. */
    static void replace(JobApplication application, List<String> names) {
        delete("application", application);
        names.forEach(name -> put(Tag.named(name), application));
    }

    /** Puts a tag on an application that does not have it. */
    static void put(Tag tag, JobApplication application) {
        Tagging tagging = new Tagging();
        tagging.application = application;
        tagging.tag = tag;
        tagging.persist();
    }
}
