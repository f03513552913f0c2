package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.PackagedApplication;
import dev.groundwork.domain.database.ConnectionDetails;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
        try (PackagedApplication again = PackagedApplication.start(
                Map.of("GROUNDWORK_DATA", temporary.toString(), "QUARKUS_SHUTDOWN_DELAY", "2M"))) {
            Instant begin = Instant.now();
            again.awaitReady();
            System.out.printf(
                    "A start with existing data took %d ms%n",
                    Duration.between(begin, Instant.now()).toMillis());
            assertThatFirstVisitorsAreServedUntilTheEnd(again);
        }
    }

    /** While load balancers are given time, an instance that nobody has visited yet shows its pages and signs people in. */
    private static void assertThatFirstVisitorsAreServedUntilTheEnd(PackagedApplication application) throws Exception {
        application.askToStop();
        awaitThat(() -> Answers.to(application.address(), "/q/health/ready").statusCode() == 503);
        assertAnswers(application, "/sign-in", "text/html", "<h1");
        assertThat(Candidate.signUp(application)
                        .applies("Oxide", "Engineer", "late")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aKilledApplicationLeavesNoServerAndStartsAgain() throws Exception {
        Map<String, String> environment = Map.of(
                "GROUNDWORK_DATA",
                temporary.resolve("data").toString(),
                "JAVA_TOOL_OPTIONS",
                "-Djava.io.tmpdir=" + Files.createDirectory(temporary.resolve("uploads")));
        Candidate ada;
        try (PackagedApplication application = PackagedApplication.start(environment)) {
            ada = Candidate.signUp(application.awaitReady());
            Socket upload = halfAnUpload(ada);
            awaitThat(() -> bytesOfUploads() > 0);
            application.kill();
            upload.close();
            awaitThat(() -> !Files.exists(temporary.resolve("data/pg18/postmaster.pid")));
            assertThat(bytesOfUploads()).isPositive();
        }
        try (PackagedApplication again = PackagedApplication.start(environment)) {
            ada = ada.at(again.awaitReady());
            assertThat(bytesOfUploads()).isZero();
            assertThat(ada.count("documents")).isZero();
        }
    }

    private static Socket halfAnUpload(Candidate candidate) throws IOException {
        Socket socket =
                new Socket(candidate.address().getHost(), candidate.address().getPort());
        String begin =
                "POST /api/v1/documents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + candidate.token()
                        + "\r\nContent-Type: multipart/form-data; boundary=parts\r\nContent-Length: 4000000\r\n\r\n"
                        + "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"talk.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n";
        socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(new byte[2_000_000]);
        return socket;
    }

    /** Of all files that are on their way to the application, or were when it was killed. */
    private long bytesOfUploads() throws IOException {
        try (Stream<Path> all = Files.walk(temporary.resolve("uploads"))) {
            return all.filter(file -> file.getParent().getFileName().toString().startsWith("groundwork-"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
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
                        "GROUNDWORK_DATA", data.toString(),
                        "JAVA_TOOL_OPTIONS",
                                "-Dquarkus.datasource.jdbc.additional-jdbc-properties.options=-clock_timeout=0"))) {
            application.awaitReady();
            assertAnswers(application, "/sign-up", "text/html", "<h1");
            assertThat(cache).isEmptyDirectory();
            assertThat(data).doesNotExist();
            assertThat(stoppedWhileOneIsServed(application, external)).isEqualTo(STOPPED_BY_SIGNAL);
        }
    }

    /** Holds a request up in the database, asks the application to stop, and lets the request go on after that. */
    private static int stoppedWhileOneIsServed(PackagedApplication application, EmbeddedPostgres server)
            throws Exception {
        Candidate ada = Candidate.signUp(application);
        CompletableFuture<HttpResponse<String>> underWay;
        try (Connection owner = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table company");
            underWay = CompletableFuture.supplyAsync(() -> applied(ada));
            awaitThat(() -> statement
                    .executeQuery("select 1 from pg_locks where not granted")
                    .next());
            application.askToStop();
            awaitThat(() -> Answers.to(application.address(), "/q/health/ready").statusCode() == 503);
            owner.rollback();
        }
        assertThat(underWay.join().statusCode())
                .as("what was under way: %s", underWay.join().body())
                .isEqualTo(201);
        return application.awaitEnd();
    }

    private static HttpResponse<String> applied(Candidate candidate) {
        try {
            return candidate.applies("Initech", "Engineer", "last");
        } catch (Exception e) {
            throw new AssertionError("What was under way got no answer", e);
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
