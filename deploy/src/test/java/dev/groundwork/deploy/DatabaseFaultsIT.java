package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.FaultProxy;
import dev.groundwork.deploy.testing.PackagedApplication;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What candidates see while the network between the application and its database, or the database, fails. */
@Timeout(600)
class DatabaseFaultsIT {

    private static final int CONNECTIONS = 4;
    private static final int MESSAGES_OF_A_WRITE = 12;
    private static final Pattern PORT = Pattern.compile("(?<=localhost:|127\\.0\\.0\\.1:)\\d+");

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static FaultProxy proxy;
    private static PackagedApplication application;
    private static Candidate ada;

    /** The database cannot be reached when the application starts; it waits. */
    @BeforeAll
    static void startWhileTheDatabaseIsOut() throws Exception {
        server = EmbeddedPostgres.start(folder, Durability.FAST);
        Matcher port = PORT.matcher(server.jdbcUrl());
        assertThat(port.find()).isTrue();
        proxy = FaultProxy.to(Integer.parseInt(port.group()));
        proxy.refuse(true);
        application = PackagedApplication.start(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", port.replaceFirst(Integer.toString(proxy.port())),
                "QUARKUS_DATASOURCE_USERNAME", server.username(),
                "QUARKUS_DATASOURCE_PASSWORD", server.password(),
                "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", Integer.toString(CONNECTIONS),
                "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "2S",
                "QUARKUS_DATASOURCE_JDBC_LOGIN_TIMEOUT", "3S",
                "JAVA_TOOL_OPTIONS", "-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=3"));
        while (proxy.refused() == 0) {
            Thread.sleep(50);
        }
        proxy.refuse(false);
        ada = Candidate.signUp(application.awaitReady());
    }

    @AfterEach
    void heal() throws Exception {
        proxy.silence(false);
        proxy.delay(Duration.ZERO);
        application.awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        application.close();
        proxy.close();
        server.close();
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet locks = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            locks.next();
            return locks.getInt(1);
        }
    }

    @Test
    void connectionsThatDiedInThePoolAreNoticedBeforeARequestIs() throws Exception {
        for (int round = 0; round < 3; round++) {
            assertThat(ada.get("/applications").statusCode()).isEqualTo(200);
            proxy.cutAll();
        }
        assertThat(ada.get("/applications").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void aWriteCutAtAnyMessageIsDoneOnceWhenItIsSentAgain(FaultProxy.Cut cut) throws Exception {
        List<String> roles = new ArrayList<>();
        int failed = 0;
        for (int message = 1; message <= MESSAGES_OF_A_WRITE; message++) {
            String role = cut + " at message " + message;
            roles.add(role);
            proxy.cutAtMessage(message, cut);
            HttpResponse<String> answer = ada.applies("Initech", role, role);
            for (int again = 0; answer.statusCode() != 201; again++) {
                failed++;
                assertThat(answer.statusCode())
                        .as("%s: %s", role, answer.body())
                        .isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).doesNotContain("SQL", "Exception", "org.");
                assertThat(again).as("times that %s was sent again", role).isLessThan(3);
                answer = ada.applies("Initech", role, role);
            }
        }
        proxy.cutAtMessage(0, cut);
        assertThat(failed).as("requests that met the fault").isPositive();
        assertThat(ada.roles()).filteredOn(roles::contains).containsExactlyInAnyOrderElementsOf(roles);
    }

    @Test
    void aDatabaseThatFallsSilentIsGivenUpAndTakenAgain() throws Exception {
        proxy.silence(true);
        CompletableFuture<Integer> page = CompletableFuture.supplyAsync(() -> statusOf("/sign-up"));
        CompletableFuture<Integer> ready = CompletableFuture.supplyAsync(() -> statusOf("/q/health/ready"));
        List<HttpResponse<String>> answers = allAtOnce(CONNECTIONS * 2);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(503);
        assertThat(statusOf("/q/health/live")).isEqualTo(200);
        assertThat(page.join()).isIn(200, 503);
        assertThat(ready.join()).isEqualTo(503);
        proxy.silence(false);
        application.awaitReady();
        assertThat(ada.get("/applications").statusCode()).isEqualTo(200);
    }

    @Test
    void moreThanTheDatabaseCanServeIsToldToComeLater() throws Exception {
        proxy.delay(Duration.ofMillis(400));
        List<HttpResponse<String>> answers = allAtOnce(CONNECTIONS * 12);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> assertThat(
                        answer.headers().firstValue("Retry-After"))
                .isPresent());
    }

    @Test
    void aWriteThatWaitsForALockIsGivenUpAndLeavesNothing() throws Exception {
        try (Connection owner = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table job_application");
            HttpResponse<String> answer = ada.applies("Initech", "Waiting", "waiting");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            owner.rollback();
        }
        assertThat(ada.roles()).doesNotContain("Waiting");
        assertThat(ada.applies("Initech", "Waiting", "waiting").statusCode()).isEqualTo(201);
    }

    @Test
    void aWriteThatLosesADeadlockIsDoneOnceWhenItIsSentAgain() throws Exception {
        List<String> roles = new ArrayList<>();
        int answered;
        do {
            String role = "Deadlocked " + roles.size();
            roles.add(role);
            answered = writeInDeadlock(role);
            assertThat(answered).isIn(201, 409, 503);
            assertThat(write("Hooli", role).statusCode()).isEqualTo(201);
        } while (answered != 409 && roles.size() < 20);
        assertThat(answered).as("somewhen it is not the other who loses").isEqualTo(409);
        assertThat(ada.roles()).filteredOn(roles::contains).containsExactlyInAnyOrderElementsOf(roles);
    }

    /** Holds what a write needs last and then asks for what it has, so that each waits for the other. */
    private static int writeInDeadlock(String role) throws Exception {
        CompletableFuture<HttpResponse<String>> write;
        try (Connection other = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table job_application");
            write = CompletableFuture.supplyAsync(() -> write("Hooli", role));
            while (waiting(statement) == 0) {
                Thread.sleep(10);
            }
            try {
                statement.execute("lock table company");
            } catch (SQLException lost) {
                assertThat(lost.getSQLState()).isEqualTo("40P01");
            }
            other.rollback();
        }
        return write.join().statusCode();
    }

    /** As a primary that has become a standby does, or one that somebody has put to rest. */
    @Test
    void aServerThatIsOnlyReadIsLeft() throws Exception {
        try (Connection owner = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = owner.createStatement()) {
            statement.execute("alter role " + server.username() + " set default_transaction_read_only = on");
            proxy.cutAll();
            assertThat(write("Initech", "Read only").statusCode()).isEqualTo(503);
            assertThat(ada.get("/applications").statusCode()).isEqualTo(200);
            statement.execute("set default_transaction_read_only = off");
            statement.execute("alter role " + server.username() + " reset default_transaction_read_only");
        }
        HttpResponse<String> answer = write("Initech", "Read only");
        for (int again = 0; answer.statusCode() != 201; again++) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(again).isLessThan(CONNECTIONS);
            answer = write("Initech", "Read only");
        }
        assertThat(ada.roles()).containsOnlyOnce("Read only");
    }

    private static HttpResponse<String> write(String company, String role) {
        try {
            return ada.applies(company, role, role);
        } catch (Exception e) {
            throw new AssertionError("No answer came", e);
        }
    }

    private static List<HttpResponse<String>> allAtOnce(int number) {
        ExecutorService people = Executors.newFixedThreadPool(number);
        try {
            List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                asked.add(CompletableFuture.supplyAsync(DatabaseFaultsIT::list, people));
            }
            return asked.stream().map(CompletableFuture::join).toList();
        } finally {
            people.shutdown();
        }
    }

    private static int statusOf(String path) {
        try {
            return Answers.to(application.address(), path).statusCode();
        } catch (Exception e) {
            throw new AssertionError("No answer came", e);
        }
    }

    private static HttpResponse<String> list() {
        try {
            return ada.get("/applications");
        } catch (Exception e) {
            throw new AssertionError("No answer came", e);
        }
    }
}
