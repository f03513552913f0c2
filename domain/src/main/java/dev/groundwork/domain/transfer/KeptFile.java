package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;

/** A file on this machine that outlives the request it came with, until the import that reads it is over. */
record KeptFile(Path path) {

    private static final String PREFIX = "import-";

    /** Takes over an uploaded file, which its request would delete. */
    static KeptFile takenOver(Path uploaded) {
        try {
            Path own = Files.createTempFile(uploaded.toAbsolutePath().getParent(), PREFIX, null);
            return new KeptFile(Files.move(uploaded, own, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of these bytes, which come in parts. */
    static KeptFile of(Iterator<byte[]> parts) {
        try {
            KeptFile file = new KeptFile(Files.createTempFile(PREFIX, null));
            try {
                while (parts.hasNext()) {
                    Files.write(file.path, parts.next(), StandardOpenOption.APPEND);
                }
                return file;
            } catch (IOException | RuntimeException e) {
                file.delete();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
