package dev.groundwork.deploy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a file that somebody sends is kept while it is read. */
final class Uploads {

    private static final String SETTING = "quarkus.http.body.uploads-directory";

    private static final String NAME = "groundwork-uploads-";

    private Uploads() {}

    /** Makes a folder that nobody else can look into; the platform's own is open to everybody on this machine. */
    static void keepPrivate() {
        if (Configuration.read().getOptionalValue(SETTING, String.class).isPresent()) {
            return;
        }
        try {
            Path everybodys = Path.of(System.getProperty("java.io.tmpdir"));
            removeThoseOfKilled(everybodys);
            Path folder = Files.createTempDirectory(
                    everybodys, NAME + ProcessHandle.current().pid() + "-");
            folder.toFile().deleteOnExit();
            System.setProperty(SETTING, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a killed application could not delete. In a container every process has the number of its forerunner. Another
     * instance that starts at the same time may delete the same.
     */
    private static void removeThoseOfKilled(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(Uploads::isOfKilled).toList();
        }
        for (Path uploads : left) {
            File[] files = uploads.toFile().listFiles();
            if (files != null) {
                Arrays.stream(files).forEach(File::delete);
            }
            uploads.toFile().delete();
        }
    }

    private static boolean isOfKilled(Path folder) {
        Matcher name =
                Pattern.compile(NAME + "(\\d+)-.*").matcher(folder.getFileName().toString());
        return name.matches()
                && Files.isWritable(folder)
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(process -> !process.equals(ProcessHandle.current()))
                        .isEmpty();
    }
}
