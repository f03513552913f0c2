package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Ends the rows of CSV with CRLF, as RFC 4180 wants and PostgreSQL does not; line breaks inside of cells stay as they
 * are. Gathers what it is given, so that the receiver gets it in large pieces.
 */
final class CrLf extends OutputStream {

    private static final int SIZE = 64 * 1024;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private boolean quoted;

    CrLf(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (filled > SIZE - 2) {
                empty();
            }
            byte b = bytes[i];
            quoted ^= b == '"';
            if (b == '\n' && !quoted) {
                buffer[filled++] = '\r';
            }
            buffer[filled++] = b;
        }
    }

    @Override
    public void flush() throws IOException {
        empty();
        out.flush();
    }

    private void empty() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
