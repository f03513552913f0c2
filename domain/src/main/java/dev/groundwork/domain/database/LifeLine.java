package dev.groundwork.domain.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A tiny process at the other end of a pipe: whatever ends this JVM, {@code kill -9} included, closes the pipe, and
 * the process then stops the server.
 */
record LifeLine(Process process) implements AutoCloseable {

    // It names the server by process and working folder, so that it can never stop another that came later.
    private static final String SCRIPT = """
            trap "" INT TERM HUP QUIT
            cat >/dev/null
            [ "/proc/$1/cwd" -ef "$2" ] && kill -INT "$1"
            """;

    /** Ties the life of a server to the life of this JVM. */
    static LifeLine tie(long postmaster, Path cluster) {
        try {
            return new LifeLine(new ProcessBuilder(
                            "sh", "-c", SCRIPT, "groundwork-life-line", Long.toString(postmaster), cluster.toString())
                    .directory(new File("/"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, "sh");
        }
    }

    /** Lets go of the server, which is stopped if it still runs. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, "the life line");
        }
    }
}
