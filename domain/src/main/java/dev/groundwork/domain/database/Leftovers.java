package dev.groundwork.domain.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What an instance that was killed has left in a cluster's folder: processes of a server, or only its process file.
 *
 * <p>PostgreSQL itself trusts the process file only as far as the process number goes, which another program may have
 * been given since the machine was restarted; it would then refuse to start.
 */
record Leftovers(Path cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

    /** Whether a whole server still runs here, so that it has to be stopped. */
    boolean includeServer() {
        return ProcessHandle.of(postmaster())
                .filter(Leftovers::isPostgres)
                .filter(this::worksHere)
                .isPresent();
    }

    /** The process number that the process file names, or 0 when there is none. */
    long postmaster() {
        Path file = cluster.resolve("postmaster.pid");
        try {
            String firstLine = Files.exists(file)
                    ? Files.readString(file).lines().findFirst().orElse("")
                    : "";
            return firstLine.matches("\\d+") ? Long.parseLong(firstLine) : 0;
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, file);
        }
    }

    /** Waits until no process of a server is left (without their server they end by themselves), then tidies up. */
    void clear() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!processes().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        processes().forEach(ProcessHandle::destroyForcibly);
        try {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, cluster);
        }
    }

    /**
     * The processes of a server on this cluster: each has the folder as its working folder, as a shell may have, too.
     * One that has ended has none, even while its number is still taken because nobody has asked for its end.
     */
    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(Leftovers::isPostgres)
                .filter(this::worksHere)
                .toList();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.contains("/postgres"))
                .isPresent();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), cluster);
        } catch (IOException e) {
            return false;
        }
    }
}
