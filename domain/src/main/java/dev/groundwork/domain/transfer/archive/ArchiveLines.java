package dev.groundwork.domain.transfer.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a table's file, each of which ends with a line feed. */
final class ArchiveLines implements Closeable {

    /** More than any row that was written by Groundwork. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;

    ArchiveLines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end; null behind the last one.
     *
     * @throws IOException when it is longer than a row can be, or does not end
     */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, end - from);
            from = end + 1;
            if (line.size() > LONGEST) {
                throw new IOException("a line is too long");
            }
            if (end < to) {
                return line.toByteArray();
            }
        }
        if (line.size() > 0) {
            throw new IOException("the last line does not end");
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
