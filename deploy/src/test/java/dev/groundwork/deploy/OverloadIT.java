package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.PackagedApplication;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** More than can be answered is refused at once and in our own words, and nobody can take all places from the others. */
@Timeout(600)
class OverloadIT {

    private static final int AT_ONCE = 12;

    /** Of these, outside. */
    private static final int WAITING = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern STYLE_SHEET = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"");

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static PackagedApplication application;
    private static Candidate ada;

    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.start(folder, Durability.FAST);
        application = PackagedApplication.start(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", server.username(),
                "QUARKUS_DATASOURCE_PASSWORD", server.password(),
                "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", Integer.toString(AT_ONCE + 2),
                "GROUNDWORK_REQUESTS_AT_ONCE", Integer.toString(AT_ONCE - WAITING),
                "GROUNDWORK_REQUESTS_WAITING", Integer.toString(WAITING),
                "QUARKUS_HTTP_READ_TIMEOUT", "5S",
                "JAVA_TOOL_OPTIONS",
                        "-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=120"
                                + " -Dquarkus.datasource.jdbc.additional-jdbc-properties.options=-clock_timeout=0"));
        ada = Candidate.signUp(application.awaitReady());
    }

    @AfterAll
    static void stop() {
        application.close();
        server.close();
    }

    @Test
    void theExcessIsRefusedAtOnceAndTheRestIsAnswered() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked;
        try (Connection owner = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table job_application");
            asked = askAtOnce(AT_ONCE * 10);
            await(() -> asked.stream().filter(CompletableFuture::isDone).count() == AT_ONCE * 9L);
            assertThat(asked)
                    .filteredOn(CompletableFuture::isDone)
                    .extracting(CompletableFuture::join)
                    .allSatisfy(OverloadIT::isRefusedForPrograms);
            assertThatPeopleAreToldAndHealthIsAnswered();
            owner.rollback();
        }
        assertThat(asked.stream()
                        .map(CompletableFuture::join)
                        .filter(answer -> answer.statusCode() == 200)
                        .count())
                .as("answered in the end")
                .isEqualTo(AT_ONCE);
        assertThat(askAtOnce(AT_ONCE))
                .extracting(CompletableFuture::join)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
    }

    private static void isRefusedForPrograms(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getInteger("status")).isEqualTo(503);
        assertThat(problem.getString("detail")).contains("More is being asked for than can be answered at once");
    }

    private static void assertThatPeopleAreToldAndHealthIsAnswered() throws Exception {
        HttpResponse<String> page = Answers.to(application.address(), "/sign-in");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("2");
        assertThat(page.body()).contains("<h1>Not just now</h1>", "Nothing was done", "href=\"\">Try again</a>");
        Matcher styleSheet = STYLE_SHEET.matcher(page.body());
        assertThat(styleSheet.find()).isTrue();
        HttpResponse<String> part =
                Answers.to(application.address(), "/board", request -> request.header("HX-Request", "true"));
        assertThat(part.statusCode()).isEqualTo(503);
        assertThat(part.headers().firstValue("HX-Retarget")).contains("#flash");
        for (String path : List.of(styleSheet.group(1), "/q/health/live", "/q/health/ready", "/q/openapi")) {
            assertThat(Answers.to(application.address(), path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void manyWhoWriteKeepNobodyFromReading() throws Exception {
        int writing = AT_ONCE - WAITING + 1;
        List<CompletableFuture<String>> written = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table job_application");
            for (int i = 0; i < writing; i++) {
                written.add(CompletableFuture.supplyAsync(OverloadIT::apply, people));
            }
            await(() -> waitingForLocks(statement) == writing);
            assertThat(CompletableFuture.supplyAsync(OverloadIT::signInPage, people))
                    .succeedsWithin(PATIENCE)
                    .isEqualTo(200);
            owner.rollback();
        }
        assertThat(written).extracting(CompletableFuture::join).doesNotContainNull();
    }

    private static int waitingForLocks(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String apply() {
        try {
            return ada.apply("Oxide", "Engineer");
        } catch (Exception e) {
            throw new AssertionError("Nothing was written", e);
        }
    }

    private static int signInPage() {
        try {
            return Answers.to(application.address(), "/sign-in").statusCode();
        } catch (Exception e) {
            throw new AssertionError("No page came", e);
        }
    }

    @Test
    void whoSendsSlowlyOrHangsUpTakesNobodysPlace() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE * 2; i++) {
                slow.add(begin("GET /board HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
                slow.add(begin(
                        "POST /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + ada.token()
                                + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"role\":"));
                slow.add(begin("POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail="));
                begin("GET /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + ada.token()
                                + "\r\n\r\n")
                        .close();
            }
            await(() -> ada.get("/applications").statusCode() == 200);
            for (int i = 0; i < 20; i++) {
                assertThat(ada.get("/applications").statusCode()).isEqualTo(200);
                assertThat(Answers.to(application.address(), "/sign-in").statusCode())
                        .isEqualTo(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static Socket begin(String request) throws IOException {
        Socket socket = new Socket(
                application.address().getHost(), application.address().getPort());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private List<CompletableFuture<HttpResponse<String>>> askAtOnce(int number) {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            asked.add(CompletableFuture.supplyAsync(OverloadIT::list, people));
        }
        return asked;
    }

    private static HttpResponse<String> list() {
        try {
            return ada.get("/applications");
        } catch (Exception e) {
            throw new AssertionError("No answer came", e);
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
