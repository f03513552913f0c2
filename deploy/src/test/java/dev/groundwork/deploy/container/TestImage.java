package dev.groundwork.deploy.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The image of the packaged application, built from locally made images so that no registry is asked. */
final class TestImage {

    static final String NAME = "localhost/groundwork-test";

    private static final String BASE = "localhost/debian:trixie-slim";
    private static final String BUILDER = "localhost/jdk:25";
    private static final Duration TO_MAKE_THE_BASE = Duration.ofMinutes(6);
    private static final Duration TO_BUILD = Duration.ofMinutes(10);

    private TestImage() {}

    /** Whether there are images to build from: those of an earlier run, or new ones out of Debian's packages. */
    static boolean hasBase() throws IOException, InterruptedException {
        if (baseIsThere()) {
            return true;
        }
        Podman.Ended made = Podman.run(TO_MAKE_THE_BASE, Map.of(), List.of(script("base")));
        if (made.code() != 0) {
            System.err.println(made.output());
        }
        return made.code() == 0 && baseIsThere();
    }

    /** Builds the image. */
    static void build() throws IOException, InterruptedException {
        Podman.Ended built = Podman.run(
                TO_BUILD,
                Map.of("IMAGE", NAME, "BASE", BASE, "BUILDER", BUILDER),
                List.of(script("build"), "--packaged", "--isolation", "chroot"));
        if (built.code() != 0) {
            throw new AssertionError(built.output());
        }
    }

    /** Removes it under all of its names. */
    static void remove() throws IOException, InterruptedException {
        Podman.run("images", "--quiet", "--no-trunc", "--filter", "reference=" + NAME)
                .lines()
                .distinct()
                .forEach(TestImage::remove);
    }

    private static void remove(String id) {
        try {
            Podman.code("rmi", "--force", id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many bytes it adds to the system that it is built on. */
    static long bytesAboveBase() throws IOException, InterruptedException {
        return bytes(NAME) - bytes(BASE);
    }

    private static boolean baseIsThere() throws IOException, InterruptedException {
        return Podman.code("image", "exists", BASE) == 0 && Podman.code("image", "exists", BUILDER) == 0;
    }

    private static long bytes(String image) throws IOException, InterruptedException {
        return Long.parseLong(Podman.run("image", "inspect", "--format", "{{.Size}}", image));
    }

    private static String script(String name) {
        return Path.of("container", name).toAbsolutePath().toString();
    }
}
