package dev.groundwork.domain.transfer.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a table's file, each of which ends with a line feed. */
final class ArchiveLines implements Closeable {

    /** More than any row that was written by Groundwork. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private final InputStream in;

    ArchiveLines(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /**
     * The next line without its end; null behind the last one.
     *
     * @throws IOException when it is longer than a row can be, or does not end
     */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                if (line.size() > 0) {
                    throw new IOException("the last line does not end");
                }
                return null;
            }
            if (line.size() == LONGEST) {
                throw new IOException("a line is too long");
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
