package dev.groundwork.domain.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.annotations.Formula;

/** A file that the candidate has uploaded to import; once that is confirmed, the report of it instead. */
@Entity
@Table(name = "import_upload")
public class ImportUpload extends OwnedEntity {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_KEPT = 5;
    private static final int PART = 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the candidate calls the file, without its folder. */
    @Column(name = "file_name", updatable = false)
    public String fileName;

    /** How many bytes the file has; none once it is imported. The file itself is read and written in parts. */
    @Formula("octet_length(content)")
    public int size;

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
     * @throws UnreadableFile when it is empty or larger than {@link FileContent#LARGEST}
     */
    public static ImportUpload keep(String fileName, FileContent content, ImportOrder order, Moment moment) {
        content.checkSize();
        forgetOld(moment.now());
        removeSurplus();
        ImportUpload upload = new ImportUpload();
        upload.fileName = ShownName.of(fileName);
        upload.size = (int) content.size();
        upload.format = order.format();
        upload.partial = order.partial();
        upload.createdAt = moment.now();
        upload.persistAndFlush();
        upload.write(content);
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

    /** Lets something read the file, which lies on the disk meanwhile. */
    public <T> T read(Function<FileContent, T> reader) {
        Iterator<byte[]> parts = IntStream.iterate(0, from -> from < size, from -> from + PART)
                .mapToObj(this::part)
                .iterator();
        KeptFile file = KeptFile.of(parts);
        try {
            return reader.apply(FileContent.of(file.path()));
        } finally {
            file.delete();
        }
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
            write(FileContent.of(new byte[0]));
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

    private void write(FileContent content) {
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                            "update import_upload set content = ? where candidate_id = ? and id = ?");
                    InputStream in = content.open()) {
                update.setBinaryStream(1, in, content.size());
                update.setObject(2, CurrentCandidate.ofRequest());
                update.setObject(3, id);
                update.executeUpdate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] part(int from) {
        return (byte[]) Panache.getEntityManager()
                .createNativeQuery(
                        "select substring(content from :from for :part) from import_upload"
                                + " where candidate_id = :candidate and id = :id",
                        byte[].class)
                .setParameter("from", from + 1)
                .setParameter("part", PART)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("id", id)
                .getSingleResult();
    }

    private static void removeSurplus() {
        List<UUID> ids = find("select id from ImportUpload order by createdAt desc, id desc")
                .project(UUID.class)
                .list();
        ids.stream().skip(MOST_KEPT - 1L).forEach(id -> deleteById(id));
    }
}
