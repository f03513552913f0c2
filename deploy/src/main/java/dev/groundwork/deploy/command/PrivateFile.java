package dev.groundwork.deploy.command;

import dev.groundwork.deploy.command.CommandFailure.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

/** A new file that only its owner can read. */
final class PrivateFile {

    private PrivateFile() {}

    /**
     * Writes a file; nothing of it is left when that fails.
     *
     * @throws CommandFailure when there is one already
     */
    static void write(Path file, Consumer<OutputStream> content) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(Kind.FILE_EXISTS, "There is a file " + file + " already.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean written = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            content.accept(out);
            written = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!written) {
                file.toFile().delete();
            }
        }
    }
}
