package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.PackagedApplication;
import dev.groundwork.deploy.testing.Rows;
import dev.groundwork.domain.database.ConnectionDetails;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of an operator beside a running application, which is started once for all of them. */
class OperatorCommandsIT {

    @TempDir
    static Path folder;

    static Path data;
    static PackagedApplication application;
    static Candidate ada;
    static EmbeddedPostgres elsewhere;

    private record Done(int exitCode, String output) {}

    @BeforeAll
    static void start() throws Exception {
        data = folder.resolve("data");
        application = PackagedApplication.start(Map.of("GROUNDWORK_DATA", data.toString()));
        elsewhere = EmbeddedPostgres.start(folder.resolve("elsewhere"), Durability.FAST);
        application.awaitReady();
        ada = Candidate.signUp(application);
        for (int i = 0; i < 3; i++) {
            assertThat(upload(ada.token(), "cv " + i + ".txt", "Ada, engineer\n".repeat(5_000 + i)))
                    .isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() {
        application.close();
        elsewhere.close();
    }

    @Test
    void aBackupMadeUnderLoadIsRestoredElsewhere() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger acknowledged = new AtomicInteger();
        Thread load = new Thread(() -> {
            try {
                while (!enough.get()) {
                    ada.apply("Company " + acknowledged.get(), "Engineer");
                    acknowledged.incrementAndGet();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        load.start();
        int before = acknowledged.get();
        Done underLoad = here("backup", folder.resolve("under-load.zip").toString());
        int after = acknowledged.get();
        enough.set(true);
        load.join();
        assertThat(underLoad.exitCode()).as(underLoad.output()).isZero();
        assertThat(after).isGreaterThan(before);
        Rows rows = Rows.of(data);
        Files.createDirectories(folder.resolve("backups"));
        Done quiet = here("backup", folder.resolve("backups").toString());
        assertThat(quiet.exitCode()).as(quiet.output()).isZero();
        Path file = Path.of(quiet.output().lines().findFirst().orElseThrow());
        assertThat(file.getFileName().toString()).matches("groundwork-backup-.*Z\\.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Rows server = new Rows(elsewhere.superuser());
        ConnectionDetails owner =
                new ConnectionDetails(elsewhere.jdbcUrl(), elsewhere.username(), elsewhere.password());
        ConnectionDetails one = server.another("one", owner);
        Done restored = there(one, "restore", file.toString());
        assertThat(restored.exitCode()).as(restored.output()).isZero();
        assertThat(restored.output()).contains("1 accounts", "3 documents");
        assertThat(server.in(one).sums()).isEqualTo(rows.sums());
        assertThat(server.in(one).ask("select relname from pg_class where relrowsecurity and not relforcerowsecurity"))
                .isEmpty();
        Done again = there(one, "restore", file.toString());
        assertThat(again.exitCode()).isEqualTo(70);
        assertThat(again.output()).contains("The database is not empty");

        ConnectionDetails two = server.another("two", owner);
        Done damaged = there(two, "restore", flipped(file).toString());
        assertThat(damaged.exitCode()).isEqualTo(65);
        assertThat(damaged.output()).contains("it is not what it was when it was made");
        assertThat(server.in(two).sums()).isEmpty();
        Done early = there(two, "restore", folder.resolve("under-load.zip").toString());
        assertThat(early.exitCode()).as(early.output()).isZero();
        assertThat(Integer.parseInt(server.in(two)
                        .ask("select count(*) from job_application")
                        .get(0)))
                .isBetween(before, after + 1);
        Done healthy = there(two, "doctor");
        assertThat(healthy.exitCode()).as(healthy.output()).isZero();
        assertThat(healthy.output())
                .contains(
                        "ok    schema: version",
                        "ok    row-level security: forced on every owned table",
                        "ok    current stages",
                        "ok    sums of documents",
                        "ok    clock",
                        "disk of");

        server.in(two).run("alter table note no force row level security");
        server.in(two)
                .run(
                        "update document_content set bytes = 'x' where document_id = (select min(id::text)::uuid from document)");
        Done ill = there(two, "doctor");
        assertThat(ill.exitCode()).isEqualTo(1);
        assertThat(ill.output())
                .contains(
                        "FAIL  row-level security: is not forced on note",
                        "FAIL  contents of documents: wrong in 1 rows",
                        "FAIL  sums of documents: wrong in 1 rows");
    }

    @Test
    void accountsAreMadeClosedAndErasedWhileTheApplicationRuns() throws Exception {
        Done made = here("create-account", "grace@example.org", "--name", "Grace", "--time-zone", "Europe/Berlin");
        assertThat(made.exitCode()).as(made.output()).isZero();
        String password = made.output().strip();
        assertThat(password).hasSizeGreaterThan(15).doesNotContain("\n");
        String token = token("grace@example.org", password);
        assertThat(statusOf(token)).isEqualTo(200);

        String chosen = "a password of her own";
        try (PackagedApplication reset =
                PackagedApplication.start(environment(), "reset-password", "grace@example.org", "--password-stdin")) {
            reset.tell(chosen);
            assertThat(reset.awaitEnd()).as(reset.output()).isZero();
            assertThat(reset.output()).doesNotContain(chosen);
        }
        assertThat(signsIn("grace@example.org", password)).isEqualTo(401);
        assertThat(signsIn("grace@example.org", chosen)).isEqualTo(201);

        assertThat(here("disable-account", "Grace@example.org").exitCode()).isZero();
        assertThat(statusOf(token)).isEqualTo(401);
        assertThat(signsIn("grace@example.org", chosen)).isEqualTo(401);
        Done listed = here("list-accounts");
        assertThat(listed.output().lines())
                .hasSize(2)
                .anyMatch(line -> line.matches("ada@example\\.org\t20\\S+Z\t20\\S+Z\topen"))
                .anyMatch(line -> line.matches("grace@example\\.org\t20\\S+Z\t\\S+\tdisabled"));
        assertThat(here("enable-account", "grace@example.org").exitCode()).isZero();
        assertThat(statusOf(token)).isEqualTo(200);

        Path archive = folder.resolve("grace.zip");
        assertThat(here("export-account", "grace@example.org", archive.toString())
                        .exitCode())
                .isZero();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertThat(zip.getEntry("manifest.json")).isNotNull();
        }
        Done twice = here("export-account", "grace@example.org", archive.toString());
        assertThat(twice.exitCode()).isEqualTo(73);

        Done asked = here("delete-account", "grace@example.org");
        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.output()).contains("--yes");
        assertThat(here("delete-account", "grace@example.org", "--yes").exitCode())
                .isZero();
        assertThat(statusOf(token)).isEqualTo(401);
        Done gone = here("reset-password", "grace@example.org");
        assertThat(gone.exitCode()).isEqualTo(67);
        assertThat(gone.output().lines()).hasSize(1);
        assertThat(statusOf(ada.token())).isEqualTo(200);
    }

    @Test
    void everyCommandSaysWhatItDoesAndNothingOnWrongWords() throws Exception {
        Done help = here("restore", "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).startsWith("Usage: restore FILE").contains("empty database");
        Done wrong = here("backup", "--everything");
        assertThat(wrong.exitCode()).isEqualTo(64);
        assertThat(wrong.output().strip()).isEqualTo("Usage: backup [FILE]");
        Done missing = here("restore", folder.resolve("nowhere.zip").toString());
        assertThat(missing.exitCode()).isEqualTo(74);
        assertThat(missing.output()).startsWith("There is no ");
    }

    private static Path flipped(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(folder.resolve("flipped.zip"), bytes);
    }

    private static Map<String, String> environment() {
        return Map.of("GROUNDWORK_DATA", data.toString());
    }

    private static Done here(String... words) throws Exception {
        return run(environment(), words);
    }

    private static Done there(ConnectionDetails database, String... words) throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        return run(environment, words);
    }

    private static Done run(Map<String, String> environment, String... words) throws Exception {
        try (PackagedApplication command = PackagedApplication.start(environment, words)) {
            int exitCode = command.awaitEnd();
            return new Done(exitCode, command.output());
        }
    }

    private static int upload(String token, String name, String content) throws Exception {
        String form = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nRESUME\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--x--\r\n";
        return Answers.to(application.address(), "/api/v1/documents", request -> request.header(
                                "Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(form)))
                .statusCode();
    }

    private static int statusOf(String token) throws Exception {
        return Answers.to(
                        application.address(),
                        "/api/v1/me",
                        request -> request.header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static String token(String email, String password) throws Exception {
        return tokens(email, password).body().replaceFirst(".*\"token\":\"([^\"]*)\".*", "$1");
    }

    private static int signsIn(String email, String password) throws Exception {
        return tokens(email, password).statusCode();
    }

    private static HttpResponse<String> tokens(String email, String password) throws Exception {
        String basic = Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8));
        return Answers.to(
                application.address(), "/api/v1/tokens", request -> request.header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\":\"test\",\"scopes\":[\"read\"]}")));
    }
}
