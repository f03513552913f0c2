package dev.groundwork.deploy.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs podman, and the scripts that use it, each within a time of its own. */
final class Podman {

    private static final Duration A_MOMENT = Duration.ofMinutes(2);

    private Podman() {}

    /** Whether the programs that build and run images are on this machine. */
    static boolean isHere() {
        return Stream.of("podman", "buildah").allMatch(Podman::isOnSearchPath);
    }

    /** What a command of podman printed; fails when it does. */
    static String run(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("podman"));
        words.addAll(List.of(arguments));
        Ended ended = run(A_MOMENT, Map.of(), words);
        if (ended.code() != 0) {
            throw new AssertionError(words + ": " + ended.output());
        }
        return ended.output().strip();
    }

    /** The exit code of a command of podman. */
    static int code(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("podman"));
        words.addAll(List.of(arguments));
        return run(A_MOMENT, Map.of(), words).code();
    }

    /** Runs a program to its end; one that takes too long is killed and has failed. */
    static Ended run(Duration longest, Map<String, String> environment, List<String> words)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("podman-", ".log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
            if (!Files.isDirectory(Path.of("/run/systemd/system"))) {
                builder.environment()
                        .putIfAbsent(
                                "CONTAINERS_CONF",
                                Path.of("src/test/resources/containers.conf")
                                        .toAbsolutePath()
                                        .toString());
            }
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(longest.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().onExit().join();
            }
            return new Ended(ended ? process.exitValue() : -1, Files.readString(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean isOnSearchPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** How a program ended, with what it printed to both of its outputs; -1 when it was killed. */
    record Ended(int code, String output) {}
}
