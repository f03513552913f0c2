package dev.groundwork.domain.documents;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.PlausibleDay;
import dev.groundwork.domain.pipeline.TimelineEntry;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** "This document went to that application on that day." */
@Entity
@Table(name = "document_use")
public class DocumentUse extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Document document;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    @Column(name = "used_on")
    public LocalDate usedOn;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    private record Day(@PlausibleDay LocalDate usedOn) {}

    protected DocumentUse() {}

    /** Which documents went to an application, the latest first, with the documents. */
    public static List<DocumentUse> of(JobApplication application) {
        return OwnRows.of(
                        DocumentUse.class,
                        "from DocumentUse u join fetch u.document d where u.candidateId = :candidate"
                                + " and d.candidateId = :candidate and u.application = :application"
                                + " order by u.usedOn desc, u.id desc")
                .with("application", application)
                .list();
    }

    /** To which applications a document went, the latest first, with application and company; in the bin or not. */
    public static List<DocumentUse> of(Document document) {
        return list(
                "from DocumentUse u join fetch u.application a join fetch a.company where u.document = ?1"
                        + " order by u.usedOn desc, u.id desc",
                document);
    }

    /** The uses of each of these documents by the document's id, without those by applications in the bin. */
    public static Map<UUID, List<DocumentUse>> ofEach(Collection<UUID> documentIds) {
        return DocumentUse.<DocumentUse>list(
                        "select u from DocumentUse u join u.application a where u.document.id in ?1 and a.binnedAt is null"
                                + " order by u.usedOn, u.id",
                        documentIds)
                .stream()
                .collect(Collectors.groupingBy(use -> use.document.id));
    }

    /** @throws NotFound when this document did not go to this application */
    public static DocumentUse require(JobApplication application, Document document) {
        return find(application, document).orElseThrow(() -> new NotFound("document of the application"));
    }

    /** Takes back that the document went there. */
    public void remove() {
        TimelineEntry.forget(application, document.id);
        delete();
    }

    static DocumentUse record(Document document, JobApplication application, LocalDate on, Moment moment) {
        LocalDate day = on == null ? moment.today() : on;
        InvalidInput.unlessValid(new Day(day));
        DocumentUse use = find(application, document).orElseGet(DocumentUse::new);
        if (day.equals(use.usedOn)) {
            return use;
        }
        if (use.usedOn == null) {
            use.document = document;
            use.application = application;
            use.createdAt = moment.now();
        }
        use.usedOn = day;
        use.persist();
        TimelineEntry.forget(application, document.id);
        TimelineEntry.record(
                application,
                TimelineEntry.Type.DOCUMENT,
                document.name,
                day.equals(moment.today()) ? moment.now() : moment.startOf(day),
                TimelineEntry.SubjectType.DOCUMENT,
                document.id);
        return use;
    }

    private static Optional<DocumentUse> find(JobApplication application, Document document) {
        return find("application = ?1 and document = ?2", application, document).firstResultOptional();
    }
}
