package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A file that the candidate has uploaded and not yet confirmed to import. */
@Entity
@Table(name = "import_upload")
public class ImportUpload extends OwnedEntity {

    /** As many bytes as a file may have. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_KEPT = 5;

    /** What the candidate calls the file, without its folder. */
    @Column(name = "file_name", updatable = false)
    public String fileName;

    @Column(updatable = false)
    public byte[] content;

    /** The slug of the format chosen for it, or null to recognise it. */
    @Column(updatable = false)
    public String format;

    @Column(updatable = false)
    public boolean partial;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    protected ImportUpload() {}

    /**
     * Keeps a file until it is confirmed or cancelled. Those older than a day are removed, and so are all but the latest
     * few.
     *
     * @throws UnreadableFile when it is empty or larger than {@link #LARGEST}
     */
    public static ImportUpload keep(String fileName, byte[] content, ImportOrder order, Moment moment) {
        FileText.checkSize(content);
        removeOld(moment);
        ImportUpload upload = new ImportUpload();
        upload.fileName = ShownName.of(fileName);
        upload.content = content;
        upload.format = order.format();
        upload.partial = order.partial();
        upload.createdAt = moment.now();
        upload.persist();
        return upload;
    }

    /** @throws NotFound when the candidate has no such upload (any more) */
    public static ImportUpload require(UUID id) {
        return ImportUpload.<ImportUpload>findByIdOptional(id).orElseThrow(() -> new NotFound("upload"));
    }

    /** How the candidate wants it to be taken. */
    public ImportOrder order() {
        return new ImportOrder(format, false, partial);
    }

    private static void removeOld(Moment moment) {
        delete("createdAt < ?1", moment.now().minus(KEPT));
        List<UUID> ids = find("select id from ImportUpload order by createdAt desc, id desc")
                .project(UUID.class)
                .list();
        ids.stream().skip(MOST_KEPT - 1L).forEach(id -> deleteById(id));
    }
}
