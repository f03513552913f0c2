package dev.groundwork.domain.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of one of PostgreSQL's programs to its end. */
record Command(int exitCode, String output) {

    /** Runs a program with a folder as its working folder and waits until it has ended. */
    static Command run(Path folder, List<String> words) {
        try {
            Process process = prepare(folder, words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, words.get(0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresFailure(
                    EmbeddedPostgresFailure.Reason.SERVER_FAILED, "Interrupted while PostgreSQL was being started", e);
        }
    }

    boolean failed() {
        return exitCode != 0;
    }

    private static ProcessBuilder prepare(Path folder, List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(asOrdinaryUser(words)).directory(folder.toFile());
        // Somebody's settings for a client of another server must not reach this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** PostgreSQL refuses to run as root: in a user namespace of its own root is nobody. */
    private static List<String> asOrdinaryUser(List<String> words) {
        if (!isRoot()) {
            return words;
        }
        List<String> all = new ArrayList<>(List.of("unshare", "-U", "--"));
        all.addAll(words);
        return all;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            return false;
        }
    }
}
