package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.deploy.testing.PackagedApplication;
import dev.groundwork.domain.database.ConnectionDetails;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged application starts, stops, fails and comes back. */
class ApplicationLifeIT {

    private static final int STOPPED_BY_SIGNAL = 143;

    @TempDir
    Path temporary;

    @Test
    void itStartsFromNothingIsHealthyAndStopsCleanly() throws Exception {
        try (PackagedApplication application = PackagedApplication.start(onFolder())) {
            application.awaitReady();
            assertAnswers(application, "/q/health/live", "application/json", "\"UP\"");
            assertAnswers(application, "/q/health/started", "application/json", "\"UP\"");
            assertAnswers(application, "/q/openapi", "application/yaml", "openapi: 3.1");
            assertAnswers(application, "/sign-up", "text/html", "<h1");
            assertThat(application.stop()).isEqualTo(STOPPED_BY_SIGNAL);
            assertThat(application.output()).doesNotContain("ERROR").doesNotContain("\tat ");
            assertThat(Files.readString(temporary.resolve("postgresql.log"))).contains("database system is shut down");
            assertThat(processFile()).doesNotExist();
            assertThat(ConnectionDetails.leftIn(temporary)).isEmpty();
        }
        try (PackagedApplication again = PackagedApplication.start(onFolder())) {
            Instant begin = Instant.now();
            again.awaitReady();
            System.out.printf(
                    "A start with existing data took %d ms%n",
                    Duration.between(begin, Instant.now()).toMillis());
        }
    }

    @Test
    void aKilledApplicationLeavesNoServerAndStartsAgain() throws Exception {
        try (PackagedApplication application = PackagedApplication.start(onFolder())) {
            application.awaitReady();
            application.kill();
            awaitThat(() -> !Files.exists(processFile()));
        }
        try (PackagedApplication again = PackagedApplication.start(onFolder())) {
            again.awaitReady();
        }
    }

    @Test
    void aKilledServerComesBackUnderTheRunningApplication() throws Exception {
        try (PackagedApplication application = PackagedApplication.start(onFolder())) {
            application.awaitReady();
            long killed = server();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            awaitThat(() -> server() != 0 && server() != killed);
            application.awaitReady();
        }
    }

    @Test
    void aSecondInstanceOnTheSameFolderStopsWithOneLine() throws Exception {
        try (PackagedApplication first = PackagedApplication.start(onFolder())) {
            first.awaitReady();
            try (PackagedApplication second = PackagedApplication.start(onFolder())) {
                assertThat(second.awaitEnd()).isEqualTo(75);
                assertThat(second.output().lines())
                        .singleElement()
                        .asString()
                        .contains("Another running instance uses the data folder", temporary.toString());
            }
            assertAnswers(first, "/q/health/ready", "application/json", "\"UP\"");
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsNamedInOneLine() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));
        try (PackagedApplication application = PackagedApplication.start(
                Map.of("GROUNDWORK_DATA", file.resolve("data").toString()))) {
            assertThat(application.awaitEnd()).isEqualTo(73);
            assertThat(application.output().lines()).singleElement().asString().contains("Cannot use " + file);
        }
    }

    @Test
    void aFullDiskIsNamedInOneLine() throws Exception {
        List<String> onSmallDisk = List.of(
                "unshare",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=16m tmpfs \"$0\" && exec \"$@\"",
                temporary.toString());
        assumeTrue(canUnshareMounts(), "This system lets nobody mount a small disk for the test");
        try (PackagedApplication application = PackagedApplication.startBelow(onSmallDisk, onFolder())) {
            assertThat(application.awaitEnd()).isEqualTo(74);
            assertThat(application.output().lines())
                    .singleElement()
                    .asString()
                    .contains("No space is left on the disk of " + temporary);
        }
    }

    @Test
    void withAServerOfTheOperatorNoneIsStartedAndNoneUnpacked() throws Exception {
        Path cache = Files.createDirectory(temporary.resolve("cache"));
        Path data = temporary.resolve("data");
        try (EmbeddedPostgres external = EmbeddedPostgres.start(temporary.resolve("external"), Durability.FAST);
                PackagedApplication application = PackagedApplication.start(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", external.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", external.username(),
                        "QUARKUS_DATASOURCE_PASSWORD", external.password(),
                        "XDG_CACHE_HOME", cache.toString(),
                        "GROUNDWORK_DATA", data.toString()))) {
            application.awaitReady();
            assertAnswers(application, "/sign-up", "text/html", "<h1");
            assertThat(cache).isEmptyDirectory();
            assertThat(data).doesNotExist();
            assertThat(application.stop()).isEqualTo(STOPPED_BY_SIGNAL);
        }
    }

    private Map<String, String> onFolder() {
        return Map.of("GROUNDWORK_DATA", temporary.toString());
    }

    private Path processFile() {
        return temporary.resolve("pg18/postmaster.pid");
    }

    /** The process number of the server, or 0 while none is told. */
    private long server() throws IOException {
        String told = Files.exists(processFile()) ? Files.readString(processFile()) : "";
        return told.contains("\n") ? Long.parseLong(told.lines().findFirst().orElseThrow()) : 0;
    }

    private static void awaitThat(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static void assertAnswers(PackagedApplication application, String path, String type, String content)
            throws Exception {
        HttpResponse<String> response = Answers.to(application.address(), path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.body()).contains(content);
    }

    private static boolean canUnshareMounts() throws Exception {
        return new ProcessBuilder("unshare", "--map-root-user", "--mount", "true")
                        .start()
                        .waitFor()
                == 0;
    }
}
