package dev.groundwork.domain.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL's programs: unpacked once from the class path into a cache folder, or those that the machine has. */
record PostgresBinaries(Path folder) {

    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64");

    private static final String PREFIX = "postgresql-";

    /**
     * The programs for this machine.
     *
     * @param spare where they are unpacked when the user's cache folder cannot be written
     */
    static PostgresBinaries unpackedBeside(Path spare) {
        String archive = "/postgres-%s.txz".formatted(platform());
        try {
            Path cache = usableCache(spare);
            Path folder = cache.resolve(PREFIX + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                unpack(archive, cache, folder);
            }
            if (cache.startsWith(spare)) {
                forgetOthers(cache, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, spare);
        }
    }

    /**
     * Programs that are on this machine already.
     *
     * @throws EmbeddedPostgresFailure when the folder does not hold those of the version that is wanted
     */
    static PostgresBinaries installedIn(Path folder) {
        PostgresBinaries programs = new PostgresBinaries(folder.toAbsolutePath());
        if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
            throw new EmbeddedPostgresFailure(
                    EmbeddedPostgresFailure.Reason.UNSUPPORTED_PLATFORM, "No bin/postgres is in " + folder);
        }
        String version = programs.run(programs.folder(), "postgres", "--version")
                .output()
                .strip();
        if (!version.contains(" %d.".formatted(Cluster.MAJOR_VERSION))) {
            throw new EmbeddedPostgresFailure(
                    EmbeddedPostgresFailure.Reason.UNSUPPORTED_PLATFORM,
                    "PostgreSQL %d is needed, and %s holds %s"
                            .formatted(Cluster.MAJOR_VERSION, folder, version.isEmpty() ? "another" : version));
        }
        return programs;
    }

    /** Runs one of the programs to its end. */
    Command run(Path workingFolder, String program, String... arguments) {
        List<String> words =
                new ArrayList<>(List.of(folder.resolve("bin").resolve(program).toString()));
        words.addAll(Arrays.asList(arguments));
        return Command.run(workingFolder, words);
    }

    private static String platform() {
        String system = System.getProperty("os.name");
        String processor = PROCESSORS.get(System.getProperty("os.arch"));
        if (!"Linux".equals(system) || processor == null) {
            throw new EmbeddedPostgresFailure(
                    EmbeddedPostgresFailure.Reason.UNSUPPORTED_PLATFORM,
                    "No embedded PostgreSQL for %s on %s: set QUARKUS_DATASOURCE_JDBC_URL to a server of your own"
                            .formatted(system, System.getProperty("os.arch")));
        }
        return "linux-" + processor;
    }

    private static Path usableCache(Path spare) throws IOException {
        try {
            Path cache = Files.createDirectories(home().resolve("groundwork"));
            if (Files.isWritable(cache)) {
                return cache;
            }
        } catch (IOException e) {
            // A home folder that cannot be written is no reason to fail: there is the spare one.
        }
        return Files.createDirectories(spare.resolve("cache"));
    }

    private static Path home() {
        return variable("XDG_CACHE_HOME")
                .or(() -> variable("HOME").map(home -> home.resolve(".cache")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static String fingerprint(String archive) throws IOException {
        try (InputStream in = open(archive)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(String archive, Path cache, Path folder) throws IOException {
        Path unfinished = Files.createTempDirectory(cache, "unpacking-");
        try (InputStream in = new BufferedInputStream(open(archive))) {
            TarXz.unpack(in, unfinished);
            // A power cut must not leave a folder that looks finished and holds empty files.
            Command.run(cache, List.of("sync", "-f", unfinished.toString()));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(unfinished);
            // Another instance may have unpacked the same archive in the meantime.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** Nobody else uses a spare folder, so that those of an earlier release are of no use there. */
    private static void forgetOthers(Path cache, Path folder) throws IOException {
        List<Path> others;
        try (Stream<Path> folders = Files.list(cache)) {
            others = folders.filter(other -> other.getFileName().toString().startsWith(PREFIX))
                    .filter(other -> !other.equals(folder))
                    .toList();
        }
        for (Path other : others) {
            Folders.delete(other);
        }
    }

    private static InputStream open(String archive) {
        InputStream in = PostgresBinaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw new EmbeddedPostgresFailure(
                    EmbeddedPostgresFailure.Reason.UNSUPPORTED_PLATFORM,
                    "This build holds no PostgreSQL for this processor: set QUARKUS_DATASOURCE_JDBC_URL");
        }
        return in;
    }
}
