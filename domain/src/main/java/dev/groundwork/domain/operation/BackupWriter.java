package dev.groundwork.domain.operation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs tables into the one file of a backup while they are read. */
final class BackupWriter implements Closeable {

    private static final int BUFFER = 128 * 1024;

    private final ZipOutputStream zip;

    BackupWriter(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        // Documents are packed already, and a backup that takes long is made seldom.
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setComment(BackupSeal.PLACEHOLDER);
    }

    /** Writes the rows of a table. */
    interface Rows {
        /** @return how many there were */
        long writeTo(OutputStream out) throws IOException;
    }

    BackupManifest.SavedTable add(SchemaTable table, Rows rows) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupManifest.pathOf(table.name())));
        Summed summed = new Summed(zip);
        long count = rows.writeTo(summed);
        zip.closeEntry();
        return new BackupManifest.SavedTable(table.name(), table.columns(), count, summed.size, summed.sha256());
    }

    void add(BackupManifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupManifest.PATH));
        zip.write(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Summed extends FilterOutputStream {

        private final MessageDigest digest = BackupSeal.sha256();
        private long size;

        Summed(OutputStream out) {
            super(out);
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
