package dev.groundwork.domain.transfer.archive;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.transfer.ApplicationImport;
import dev.groundwork.domain.transfer.FileContent;
import dev.groundwork.domain.transfer.ImportOrder;
import dev.groundwork.domain.transfer.ImportReport;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hibernate.Session;

/** Accounts with a row in every table, and their archives, whole and tampered with. */
@ApplicationScoped
public class Archives {

    /** When what is done here happens. */
    public static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    static final ImportOrder WHOLE = new ImportOrder(null, false, false);

    @Inject
    Fixtures fixtures;

    @Inject
    AccountExport accountExport;

    @Inject
    ApplicationImport applicationImport;

    /** Somebody with a row in every table that an archive holds; the ids are the same for all of them. */
    public Candidate somebodyWithEverything() {
        Candidate candidate = fixtures.somebodyCalled("Ada “A” Lovelace");
        run(candidate, resource());
        return candidate;
    }

    /** Runs statements for a candidate, whose id the word {@code own} stands for. */
    public void run(Candidate candidate, String sql) {
        fixtures.as(
                candidate,
                () -> Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(sql.replaceAll("\\bown\\b", "'" + candidate.id + "'"));
                    }
                }));
    }

    byte[] export(Candidate candidate) {
        return fixtures.as(candidate, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            accountExport.write(out);
            return out.toByteArray();
        });
    }

    ImportReport take(Candidate candidate, byte[] archive) {
        return take(candidate, archive, WHOLE);
    }

    ImportReport take(Candidate candidate, byte[] archive, ImportOrder order) {
        return fixtures.as(candidate, () -> applicationImport.run(FileContent.of(archive), order, NOW));
    }

    /** The files of an archive in their order. */
    static Map<String, byte[]> files(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive of other files, with the sums of them as they are. */
    static byte[] packed(Map<String, byte[]> files) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ArchiveWriter writer = new ArchiveWriter(out);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!file.getKey().equals(Manifest.PATH)) {
                    writer.add(file.getKey(), to -> to.write(file.getValue()));
                }
            }
            writer.finish(NOW.now());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String resource() {
        try (InputStream sql = Archives.class.getResourceAsStream("/archive/account.sql")) {
            return text(sql.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
