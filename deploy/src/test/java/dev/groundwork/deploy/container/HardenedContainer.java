package dev.groundwork.deploy.container;

import dev.groundwork.deploy.testing.Answers;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A container as docs/installation.md starts it: nothing can be written but its volume, and nothing more is allowed. */
final class HardenedContainer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final URI address;

    private HardenedContainer(String name, URI address) {
        this.name = name;
        this.address = address;
    }

    /** Starts one with further arguments of {@code podman run}. */
    static HardenedContainer start(String name, String... further) throws IOException, InterruptedException {
        int port = freePort();
        List<String> words = new ArrayList<>(List.of("run", "--detach", "--name", name, "--memory", "512m"));
        words.addAll(List.of("--read-only", "--read-only-tmpfs=false", "--tmpfs", "/tmp:noexec", "--cap-drop=ALL"));
        words.addAll(List.of("--security-opt", "no-new-privileges", "--publish", "127.0.0.1:%d:8080".formatted(port)));
        words.addAll(List.of(further));
        words.add(TestImage.NAME);
        Podman.run(words.toArray(String[]::new));
        return new HardenedContainer(name, URI.create("http://localhost:" + port));
    }

    URI address() {
        return address;
    }

    /** Waits until it says that it is ready to work. */
    HardenedContainer awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (Instant.now().isAfter(end) || !inspect("{{.State.Running}}").equals("true")) {
                throw new AssertionError("The container does not become ready:\n" + log());
            }
            Thread.sleep(200);
        }
        return this;
    }

    /** One fact about it, by a template of {@code podman inspect}. */
    String inspect(String template) throws IOException, InterruptedException {
        return Podman.run("inspect", "--type", "container", "--format", template, name);
    }

    /** Runs a program in it and gives its exit code. */
    int runs(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("exec", name));
        all.addAll(List.of(words));
        return Podman.code(all.toArray(String[]::new));
    }

    /** What it has said. */
    String log() throws IOException, InterruptedException {
        return Podman.run("logs", name);
    }

    /** Kills every process in it without warning and removes it; its volume stays. */
    void killAndRemove() throws IOException, InterruptedException {
        Podman.run("kill", "--signal", "KILL", name);
        close();
    }

    /** Asks it to stop, and gives the exit code. */
    int stop() throws IOException, InterruptedException {
        Podman.run("stop", "--time", "60", name);
        return Integer.parseInt(inspect("{{.State.ExitCode}}"));
    }

    @Override
    public void close() throws IOException {
        try {
            Podman.code("rm", "--force", "--ignore", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return Answers.to(address, "/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
