package dev.groundwork.domain.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives for tests, those that no honest program makes, too. */
final class Zips {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    static byte[] of(String name, String content) {
        return new Zips().with(name, content).bytes();
    }

    Zips with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** @param mode as Unix has it, or 0 */
    Zips with(String name, byte[] content, int mode) {
        try {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            if (mode != 0) {
                entry.setUnixMode(mode);
            }
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
