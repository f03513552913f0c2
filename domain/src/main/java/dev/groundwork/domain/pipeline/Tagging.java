package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.OwnedEntity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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

    private record Row(UUID applicationId, String name) {}

    /** The names of the tags on each of these applications, in order; applications without tags are left out. */
    public static Map<UUID, List<String>> namesOn(Collection<UUID> applicationIds) {
        return Panache.getEntityManager()
                .createQuery(
                        "select g.application.id, t.name from Tagging g join g.tag t"
                                + " where g.application.id in (:ids) order by t.nameKey",
                        Row.class)
                .setParameter("ids", applicationIds)
                .getResultStream()
                .collect(Collectors.groupingBy(Row::applicationId, Collectors.mapping(Row::name, Collectors.toList())));
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
