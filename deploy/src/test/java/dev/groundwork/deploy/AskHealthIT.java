package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.PackagedApplication;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that watches over a container. */
class AskHealthIT {

    @TempDir
    Path folder;

    @Test
    void itSaysWhetherTheInstanceBesideItCanWork() throws Exception {
        String port;
        try (PackagedApplication application =
                PackagedApplication.start(Map.of("GROUNDWORK_DATA", folder.toString()))) {
            port = Integer.toString(application.awaitReady().address().getPort());
            assertThat(ask(port)).isZero();
            assertThat(ask(port, "/sign-in")).isZero();
            assertThat(ask(port, "/nowhere")).isEqualTo(1);
        }
        assertThat(ask(port)).isEqualTo(1);
        assertThat(ask(port, "nonsense")).isEqualTo(64);
    }

    private int ask(String port, String... path) throws Exception {
        String[] arguments = path.length == 0 ? new String[] {"health"} : new String[] {"health", path[0]};
        try (PackagedApplication command = PackagedApplication.start(
                Map.of("QUARKUS_HTTP_PORT", port, "GROUNDWORK_DATA", folder.toString()), arguments)) {
            return command.awaitEnd();
        }
    }
}
