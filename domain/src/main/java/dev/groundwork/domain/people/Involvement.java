package dev.groundwork.domain.people;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.TimelineEntry;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The part a contact has in an application; they may have several. */
@Entity
@Table(name = "involvement")
public class Involvement extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Contact contact;

    @Enumerated(EnumType.STRING)
    public Part part;

    @Column(name = "created_at")
    public Instant createdAt;

    protected Involvement() {}

    /** Who has a part in an application, in the order of their names, with contact and company. */
    public static List<Involvement> of(JobApplication application) {
        return OwnRows.of(
                        Involvement.class,
                        "from Involvement i join fetch i.contact c left join fetch c.company"
                                + " where i.candidateId = :candidate and c.candidateId = :candidate"
                                + " and i.application = :application order by c.nameKey, c.id, i.part")
                .with("application", application)
                .list();
    }

    /** What a contact has a part in, newest application first, with application, company and stage; not what is in the bin. */
    public static List<Involvement> of(Contact contact) {
        return list(
                "from Involvement i join fetch i.application a join fetch a.company join fetch a.stage"
                        + " where i.contact = ?1 and a.binnedAt is null order by a.createdAt desc, a.id desc, i.part",
                contact);
    }

    /** The involvements of each of these contacts by the contact's id, without those in applications in the bin. */
    public static Map<UUID, List<Involvement>> ofEach(Collection<UUID> contactIds) {
        return Involvement.<Involvement>list(
                        "select i from Involvement i join i.application a where i.contact.id in ?1 and a.binnedAt is null"
                                + " order by i.createdAt, i.id",
                        contactIds)
                .stream()
                .collect(Collectors.groupingBy(involvement -> involvement.contact.id));
    }

    /** @throws NotFound when nobody has this part in this application */
    public static Involvement require(JobApplication application, UUID id) {
        return Involvement.<Involvement>find(
                        "from Involvement i join fetch i.contact c left join fetch c.company"
                                + " where i.application = ?1 and i.id = ?2",
                        application,
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("contact of the application"));
    }

    /** Takes the part from the contact. */
    public void remove() {
        delete();
        if (count("contact = ?1 and application = ?2", contact, application) == 0) {
            TimelineEntry.forget(application, contact.id);
        }
    }

    static Optional<Involvement> between(Contact contact, JobApplication application, Part part) {
        return find("contact = ?1 and application = ?2 and part = ?3", contact, application, part)
                .firstResultOptional();
    }

    static Involvement begin(Contact contact, JobApplication application, Part part, Moment moment) {
        boolean first = count("contact = ?1 and application = ?2", contact, application) == 0;
        Involvement involvement = new Involvement();
        involvement.contact = contact;
        involvement.application = application;
        involvement.part = part;
        involvement.createdAt = moment.now();
        involvement.persist();
        if (first) {
            TimelineEntry.record(
                    application,
                    TimelineEntry.Type.CONTACT,
                    contact.name,
                    moment.now(),
                    TimelineEntry.SubjectType.CONTACT,
                    contact.id);
        }
        return involvement;
    }
}
