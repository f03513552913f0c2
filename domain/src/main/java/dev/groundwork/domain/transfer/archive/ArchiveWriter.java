package dev.groundwork.domain.transfer.archive;

import dev.groundwork.domain.transfer.archive.Manifest.FileEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files while they are made, and sums them up at the end. The same files make the same bytes. */
final class ArchiveWriter {

    /** The same for all entries, whatever zone the server is in; one that the oldest field of the format can say. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<FileEntry> files = new ArrayList<>();

    ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Writes the content of a file, and leaves the stream open. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String path, Content content) throws IOException {
        begin(path);
        Summed summed = new Summed(zip);
        content.writeTo(summed);
        zip.closeEntry();
        files.add(new FileEntry(path, summed.size, summed.sha256()));
    }

    /** Writes the manifest behind all others, and what a ZIP archive ends with. */
    void finish(Instant now) throws IOException {
        begin(Manifest.PATH);
        zip.write(ArchiveJson.write(new Manifest(Manifest.FORMAT, Manifest.VERSION, now.toString(), files)));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void begin(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Summed extends OutputStream {

        private final OutputStream out;
        private final MessageDigest digest = ArchiveWriter.sha256();
        private long size;

        Summed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            size += length;
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
