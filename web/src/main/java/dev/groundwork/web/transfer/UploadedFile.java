package dev.groundwork.web.transfer;

import dev.groundwork.domain.InvalidInput;
import io.quarkus.qute.i18n.MessageBundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file as a browser's form sends it. */
public final class UploadedFile {

    private UploadedFile() {}

    /**
     * The file's content.
     *
     * @throws InvalidInput when none was chosen
     */
    public static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the file lies until the request is over.
     *
     * @throws InvalidInput when none was chosen
     */
    static Path path(FileUpload file) {
        if (file == null || file.size() == 0 && file.fileName().isBlank()) {
            throw new InvalidInput("", MessageBundles.get(ImportTexts.class).noFile());
        }
        return file.uploadedFile();
    }
}
