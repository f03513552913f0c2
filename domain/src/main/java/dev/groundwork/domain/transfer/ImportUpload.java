package dev.groundwork.domain.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A file that the candidate has uploaded to import; once that is confirmed, the report of it instead. */
@Entity
@Table(name = "import_upload")
public class ImportUpload extends OwnedEntity {

    /** As many bytes as a file may have. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_KEPT = 5;
    private static final byte[] NOTHING = {};
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the candidate calls the file, without its folder. */
    @Column(name = "file_name", updatable = false)
    public String fileName;

    /** The file; empty once it is imported. */
    public byte[] content;

    /** The slug of the format chosen for it, or null to recognise it. */
    @Column(updatable = false)
    public String format;

    @Column(updatable = false)
    public boolean partial;

    /** What it did, as JSON; null before it is confirmed. */
    public String report;

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
        forgetOld(moment.now());
        removeSurplus();
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

    /** As {@link #require}; who confirms it at the same time waits until this is done. */
    public static ImportUpload requireForChange(UUID id) {
        return ImportUpload.<ImportUpload>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("upload"));
    }

    /** How the candidate wants it to be taken. */
    public ImportOrder order() {
        return new ImportOrder(format, false, partial);
    }

    /** Whether it is imported, so that it has a report. */
    public boolean isDone() {
        return report != null;
    }

    /** Keeps what the import did instead of the file. */
    public void done(ImportReport done) {
        try {
            report = JSON.writeValueAsString(done);
            content = NOTHING;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always writable", e);
        }
    }

    /** @throws NotFound when it is not imported yet */
    public ImportReport requireReport() {
        if (!isDone()) {
            throw new NotFound("report");
        }
        try {
            return JSON.readValue(report, ImportReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always readable", e);
        }
    }

    /** Removes files whose import was never confirmed. */
    public static void forgetOld(Instant now) {
        delete("createdAt < ?1", now.minus(KEPT));
    }

    private static void removeSurplus() {
        List<UUID> ids = find("select id from ImportUpload order by createdAt desc, id desc")
                .project(UUID.class)
                .list();
        ids.stream().skip(MOST_KEPT - 1L).forEach(id -> deleteById(id));
    }
}
