package dev.groundwork.domain.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A file that somebody brings, on a disk or in memory. It can be read as often as it is needed. */
public final class FileContent {

    /** As many bytes as a table may have, which is never in memory as a whole. */
    public static final int LARGEST = 64 * 1024 * 1024;

    /** As many bytes as an archive or a file of JSON may have, which is. */
    static final int LARGEST_WHOLE = 10 * 1024 * 1024;

    private final Path path;
    private final byte[] bytes;

    private FileContent(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** What stands on a disk, and stays there unchanged as long as it is needed. */
    public static FileContent of(Path path) {
        return new FileContent(path, null);
    }

    /** What is in memory. */
    public static FileContent of(byte[] bytes) {
        return new FileContent(null, bytes);
    }

    /** How many bytes it has. */
    public long size() {
        try {
            return bytes == null ? Files.size(path) : bytes.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its bytes from the first one on. */
    public InputStream open() throws IOException {
        return bytes == null ? Files.newInputStream(path) : new ByteArrayInputStream(bytes);
    }

    /**
     * All of its bytes.
     *
     * @throws UnreadableFile when there are more than {@link #LARGEST_WHOLE}
     */
    byte[] whole() {
        if (size() > LARGEST_WHOLE) {
            throw new UnreadableFile("is larger than 10 MB, which only tables and archives of Groundwork may be;"
                    + " unpack an archive, or split the file into several ones");
        }
        try {
            return bytes == null ? Files.readAllBytes(path) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its bytes in any order. */
    SeekableByteChannel channel() throws IOException {
        return bytes == null ? FileChannel.open(path) : new SeekableInMemoryByteChannel(bytes);
    }

    /** A file of its own for an import that goes on when the request is over; what is on a disk is taken over. */
    KeptFile keep() {
        return bytes == null
                ? KeptFile.takenOver(path)
                : KeptFile.of(List.of(bytes).iterator());
    }

    /** Whether it is more than what is kept for a preview; only archives of Groundwork may be. */
    public boolean isTooLargeForPreview() {
        return size() > (ZippedFile.isOne(this) ? LARGEST_WHOLE : LARGEST);
    }

    boolean beginsWith(byte[] mark) {
        try (InputStream in = open()) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnreadableFile when there is nothing in the file, or too much */
    void checkSize() {
        if (size() == 0) {
            throw new UnreadableFile("is empty");
        }
        if (size() > LARGEST) {
            throw new UnreadableFile("is larger than 64 MB; split it into several files");
        }
    }
}
