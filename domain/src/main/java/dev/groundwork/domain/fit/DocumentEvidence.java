package dev.groundwork.domain.fit;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.guides.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/** "This document shows that kind of résumé evidence." */
@Entity
@Table(name = "document_evidence")
public class DocumentEvidence extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Document document;

    /** The slug of the kind, of whichever guide. */
    @Column(updatable = false)
    public String kind;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    private record Kind(@NotNull @Slug String kind) {}

    protected DocumentEvidence() {}

    /** Says that a document shows a kind of evidence. Nothing happens when it was said before. */
    public static void add(Document document, String kind, Moment moment) {
        InvalidInput.unlessValid(new Kind(kind));
        if (count("document = ?1 and kind = ?2", document, kind) == 0) {
            DocumentEvidence evidence = new DocumentEvidence();
            evidence.document = document;
            evidence.kind = kind;
            evidence.createdAt = moment.now();
            evidence.persist();
        }
    }

    /** Takes that back. Nothing happens when it was not said. */
    public static void remove(Document document, String kind) {
        DocumentEvidence.<DocumentEvidence>list("document = ?1 and kind = ?2", document, kind)
                .forEach(DocumentEvidence::delete);
    }

    /** All that was said, with the documents, by their names. */
    static List<DocumentEvidence> all() {
        return list("from DocumentEvidence e join fetch e.document d order by d.nameKey, d.revision, e.id");
    }
}
