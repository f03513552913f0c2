package dev.groundwork.domain.documents;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A file of the candidate's. Its bytes never change: the same name and kind again make the next revision. Of each kind
 * and name the highest revision is the latest.
 */
@Entity
@Table(name = "document")
public class Document extends OwnedEntity {

    /** The largest file that is kept, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @Version
    public int version;

    public String name;

    @Column(name = "name_key")
    public String nameKey;

    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    /** From 1. */
    public int revision;

    /** The media type, found by looking into the file. */
    @Column(name = "content_type", updatable = false)
    public String contentType;

    /** In bytes. */
    @Column(updatable = false)
    public long size;

    /** Of the bytes, in hexadecimal digits. */
    @Column(updatable = false)
    public String sha256;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Document() {}

    /**
     * Keeps a file.
     *
     * @throws InvalidInput on the field {@code file} when it is empty, larger than {@link #LARGEST}, of a type that is
     *     not kept, or more than the candidate's quota leaves
     */
    public static Document keep(Upload upload, Moment moment) {
        InvalidInput.unlessValid(upload);
        checkSize(upload.content());
        FileType type = FileType.of(upload.content(), String.valueOf(upload.name()));
        DocumentStorage.reserve(upload.content().length);
        Document document = new Document();
        document.contentType = type.contentType();
        document.size = upload.content().length;
        document.sha256 = DocumentStorage.sha256(upload.content());
        document.createdAt = moment.now();
        document.becomes(FileName.harmless(upload.name(), type), upload.kind(), moment);
        document.persistAndFlush();
        DocumentStorage.write(document.id, upload.content());
        return document;
    }

    /** @throws NotFound when the candidate has no such document */
    public static Document require(UUID id) {
        return Document.<Document>findByIdOptional(id).orElseThrow(() -> new NotFound("document"));
    }

    /**
     * A part of the candidate's documents, newest first, in one statement and without their bytes.
     *
     * @param kind only those of this kind; null for all
     * @param after only what follows this place; null begins at the newest
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Document> page(DocumentKind kind, Place after, int limit) {
        Conditions conditions =
                new Conditions().and("d.candidateId = :candidate").and("d.kind = :kind", "kind", kind);
        if (after != null) {
            conditions.before("d.createdAt", Instant.parse(after.value()), "d.id", after.id());
        }
        return OwnRows.of(
                        Document.class,
                        "from Document d where " + conditions.hql() + " order by d.createdAt desc, d.id desc")
                .with(conditions.values())
                .atMost(limit)
                .list();
    }

    /** How many there are in all of a kind; null for all kinds. */
    public static long countOf(DocumentKind kind) {
        return kind == null ? count() : count("kind", kind);
    }

    /** All revisions of this document, the latest first. */
    public List<Document> revisions() {
        return list("kind = ?1 and nameKey = ?2 order by revision desc", kind, nameKey);
    }

    /** The bytes as they came in. */
    public byte[] content() {
        return DocumentStorage.read(id);
    }

    /** Renames the document or says what it is; where there is one of that kind and name, it becomes its next revision. */
    public void change(DocumentDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.equals(details())) {
            DocumentStorage.hold();
            becomes(FileName.harmless(details.name(), FileType.served(contentType)), details.kind(), moment);
        }
    }

    /**
     * Tells that it is about to be told anew where the document went: of two who do that at once from one state, one
     * fails.
     */
    public void otherUses(Moment moment) {
        updatedAt = moment.now();
        Panache.getEntityManager().flush();
    }

    /**
     * Tells that the document went to an application; again, it corrects the day.
     *
     * @param on the day, or null for today
     */
    public DocumentUse use(JobApplication application, LocalDate on, Moment moment) {
        return DocumentUse.record(this, application, on, moment);
    }

    /** Deletes the document with its bytes; applications forget that it went to them. */
    public void remove() {
        DocumentUse.of(this).forEach(DocumentUse::remove);
        delete();
    }

    /** What the candidate says about it. */
    public DocumentDetails details() {
        return new DocumentDetails(name, kind);
    }

    /** The place behind this document. */
    public Place place() {
        return new Place(createdAt.toString(), id);
    }

    private void becomes(String newName, DocumentKind newKind, Moment moment) {
        String newKey = Names.key(newName);
        if (newKind != kind || !newKey.equals(nameKey)) {
            revision = nextRevision(newKey, newKind);
        }
        name = newName;
        nameKey = newKey;
        kind = newKind;
        updatedAt = moment.now();
    }

    private static int nextRevision(String nameKey, DocumentKind kind) {
        return Document.<Document>find("kind = ?1 and nameKey = ?2 order by revision desc", kind, nameKey)
                        .firstResultOptional()
                        .map(latest -> latest.revision)
                        .orElse(0)
                + 1;
    }

    private static void checkSize(byte[] content) {
        if (content.length == 0) {
            throw new InvalidInput("file", "must not be empty");
        }
        if (content.length > LARGEST) {
            throw new InvalidInput("file", "must not be larger than 10 MB");
        }
    }
}
