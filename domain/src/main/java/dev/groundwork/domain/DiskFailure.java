package dev.groundwork.domain;

import java.io.IOException;
import java.util.stream.Stream;

/** Tells a disk that takes nothing more from other trouble with files. */
public final class DiskFailure {

    private DiskFailure() {}

    /** What the operating system says when a file cannot be written, wherever Java puts it. */
    public static boolean isOne(Throwable failure) {
        return failure instanceof IOException
                && Stream.of("No space left on device", "Read-only file system", "Disk quota exceeded")
                        .anyMatch(String.valueOf(failure.getMessage())::contains);
    }
}
