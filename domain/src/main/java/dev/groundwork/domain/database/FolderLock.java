package dev.groundwork.domain.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The claim of one instance on a data folder; the operating system gives it back however the instance ends. */
record FolderLock(FileChannel channel) implements AutoCloseable {

    /** Claims a folder, or fails when another instance holds it. */
    static FolderLock claim(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new EmbeddedPostgresFailure(
                    EmbeddedPostgresFailure.Reason.FOLDER_IN_USE,
                    "Another running instance uses the data folder " + folder
                            + ": stop it, or set GROUNDWORK_DATA to another folder");
        }
        return new FolderLock(channel);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, "the lock of the data folder");
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
