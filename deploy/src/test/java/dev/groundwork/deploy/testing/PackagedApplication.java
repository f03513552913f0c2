package dev.groundwork.deploy.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as an operator gets it, run as a process of its own. */
public final class PackagedApplication implements AutoCloseable {

    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path output;
    private final URI address;

    private PackagedApplication(Process process, Path output, URI address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /** Starts the application, or one of its commands, with further environment variables, on a free port. */
    public static PackagedApplication start(Map<String, String> environment, String... arguments) {
        return startBelow(List.of(), environment, arguments);
    }

    /** Starts the application below a program that prepares its surroundings. */
    public static PackagedApplication startBelow(
            List<String> program, Map<String, String> environment, String... arguments) {
        List<String> words = new ArrayList<>(program);
        // Few of them live long enough to be compiled with care: a start takes half the processor time without that.
        words.addAll(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        words.addAll(List.of(arguments));
        try {
            int port = freePort();
            Path output = Files.createTempFile("groundwork-", ".log");
            ProcessBuilder builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(output.getParent().toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("GROUNDWORK_"));
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
            builder.environment().putAll(environment);
            return new PackagedApplication(builder.start(), output, URI.create("http://localhost:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** Its process number. */
    public long pid() {
        return process.pid();
    }

    /** A path as the application sees it, where it runs among mounts of its own. */
    public Path inside(Path path) {
        return Path.of("/proc/" + process.pid() + "/root" + path);
    }

    /** Writes a line to its input and closes that. */
    public PackagedApplication tell(String line) {
        try (OutputStream input = process.getOutputStream()) {
            input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has written to both of its outputs so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is ready to work. */
    public PackagedApplication awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("The application does not become ready:\n" + output());
            }
            Thread.sleep(50);
        }
        return this;
    }

    /** Waits for its end and gives its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The application does not end:\n" + output());
        }
        return process.exitValue();
    }

    /** Asks it to stop, as an operator's service manager does. */
    public void askToStop() {
        process.destroy();
    }

    /** Asks it to stop and gives its exit code. */
    public int stop() throws InterruptedException {
        askToStop();
        return awaitEnd();
    }

    /** Kills it without warning. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Kills it if it still runs. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        output.toFile().delete();
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
