package dev.groundwork.domain.database;

import dev.groundwork.domain.database.EmbeddedPostgresFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of one PostgreSQL server below a data folder, and the start and stop of that server. */
record Cluster(PostgresBinaries programs, Path dataFolder) {

    static final String SUPERUSER = "postgres";
    static final int MAJOR_VERSION = 18;

    private static final String FOLDER_PREFIX = "pg";
    private static final String SETTINGS_FILE = "groundwork.conf";
    private static final String PASSWORD_FILE = "groundwork.password";
    private static final String SECONDS_TO_WAIT = "600";

    /** Creates the files unless they are there already. */
    void createIfMissing() {
        try {
            refuseOtherVersions();
            if (!Files.isDirectory(folder())) {
                create();
            }
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, dataFolder);
        }
    }

    /** Starts the server and waits until it takes connections. */
    void start(Map<String, String> settings) {
        clearLeftovers();
        try {
            Files.writeString(folder().resolve(SETTINGS_FILE), written(settings));
            rotate(log());
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, folder());
        }
        Command start = programs.run(
                folder(), "pg_ctl", "start", "-D", ".", "-l", log().toString(), "-w", "-t", SECONDS_TO_WAIT);
        if (start.failed()) {
            throw EmbeddedPostgresFailure.of("pg_ctl", start.output() + lastWordsOfServer(), dataFolder);
        }
    }

    /** Stops the server cleanly; does nothing when it does not run. */
    void stop() {
        programs.run(folder(), "pg_ctl", "stop", "-D", ".", "-m", "fast", "-w", "-t", SECONDS_TO_WAIT);
    }

    /** Whether the server runs. */
    boolean runs() {
        return new Leftovers(folder()).includeServer();
    }

    /** The process number of the running server. */
    long postmaster() {
        return new Leftovers(folder()).postmaster();
    }

    /** The folder that PostgreSQL itself calls its data directory. */
    Path folder() {
        return dataFolder.resolve(FOLDER_PREFIX + MAJOR_VERSION);
    }

    /** The password of the superuser. */
    String superuserPassword() {
        try {
            return Files.readString(folder().resolve(PASSWORD_FILE));
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, folder().resolve(PASSWORD_FILE));
        }
    }

    private void refuseOtherVersions() throws IOException {
        try (Stream<Path> files = Files.list(dataFolder)) {
            String others = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(FOLDER_PREFIX + "\\d+"))
                    .filter(name -> !name.equals(folder().getFileName().toString()))
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                throw otherVersion(others);
            }
        }
        Path versionFile = folder().resolve("PG_VERSION");
        if (Files.isDirectory(folder())
                && !Files.readString(versionFile).strip().equals(Integer.toString(MAJOR_VERSION))) {
            throw otherVersion("version " + Files.readString(versionFile).strip());
        }
    }

    private EmbeddedPostgresFailure otherVersion(String found) {
        return new EmbeddedPostgresFailure(
                Reason.OTHER_MAJOR_VERSION,
                "The data folder %s holds data of another PostgreSQL (%s), and this is version %d: "
                                .formatted(dataFolder, found, MAJOR_VERSION)
                        + "start the release that wrote it, export, and import here into another folder");
    }

    private void create() throws IOException {
        // An interrupted creation never looks finished: the folder gets its name last.
        Path unfinished = dataFolder.resolve(folder().getFileName() + ".new");
        Folders.delete(unfinished);
        Path passwordFile = dataFolder.resolve("password.new");
        Folders.writePrivate(passwordFile, Password.random());
        Command initdb = programs.run(
                dataFolder,
                "initdb",
                "--pgdata=" + unfinished.getFileName(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile.getFileName(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--no-instructions");
        if (initdb.failed()) {
            throw EmbeddedPostgresFailure.of("initdb", initdb.output(), dataFolder);
        }
        Files.move(passwordFile, unfinished.resolve(PASSWORD_FILE));
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                "%ninclude_if_exists '%s'%n".formatted(SETTINGS_FILE),
                StandardOpenOption.APPEND);
        Folders.moveDurably(unfinished, folder());
    }

    private void clearLeftovers() {
        if (runs()) {
            stop();
        }
        try {
            new Leftovers(folder()).clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresFailure(Reason.SERVER_FAILED, "Interrupted while an old server ended", e);
        }
    }

    private static String written(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "%s = '%s'%n".formatted(setting.getKey(), setting.getValue()))
                .sorted()
                .collect(Collectors.joining());
    }

    private Path log() {
        return dataFolder.resolve("postgresql.log");
    }

    private static void rotate(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String lastWordsOfServer() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
