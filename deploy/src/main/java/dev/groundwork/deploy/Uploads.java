package dev.groundwork.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file that somebody sends is kept while it is read. */
final class Uploads {

    private static final String SETTING = "quarkus.http.body.uploads-directory";

    private Uploads() {}

    /** Makes a folder that nobody else can look into; the platform's own is open to everybody on this machine. */
    static void keepPrivate() {
        if (Configuration.read().getOptionalValue(SETTING, String.class).isPresent()) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("groundwork-uploads-");
            folder.toFile().deleteOnExit();
            System.setProperty(SETTING, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
