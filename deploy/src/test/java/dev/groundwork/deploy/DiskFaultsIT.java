package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.PackagedApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small disks that fill up: one with the data, one for uploads. All the while nobody reads what the application logs: the
 * other end of its output has been closed.
 */
@Timeout(600)
class DiskFaultsIT {

    private static final String SMALL_DISKS_AND_NO_LISTENER = """
            mkdir "$0/data" "$0/uploads" &&
            mount -t tmpfs -o size=160m tmpfs "$0/data" && mount -t tmpfs -o size=8m tmpfs "$0/uploads" &&
            mkfifo "$0/output" && { head -n 1 <"$0/output" >/dev/null & } && exec "$@" >"$0/output" 2>&1""";

    private static final byte[] TALK = "%PDF-1.7\n".repeat(400_000).getBytes();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private static PackagedApplication application;
    private static Candidate ada;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                run("unshare", "--map-root-user", "--mount", "true") == 0,
                "This system lets nobody mount small disks for the test");
        application = PackagedApplication.startBelow(
                List.of(
                        "unshare",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        SMALL_DISKS_AND_NO_LISTENER,
                        folder.toString()),
                Map.of(
                        "GROUNDWORK_DATA",
                        folder.resolve("data").toString(),
                        "JAVA_TOOL_OPTIONS",
                        "-Djava.io.tmpdir=" + folder.resolve("uploads")));
        ada = Candidate.signUp(application.awaitReady());
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
    }

    @Test
    void withoutRoomForTheDataNothingIsWrittenAllIsReadAndWritingComesBack() throws Exception {
        assertThat(ada.applies("Initech", "Before", "before").statusCode()).isEqualTo(201);
        Path ballast = fill(application.inside(folder.resolve("data")));
        long written = ada.count("documents");
        List<String> roles = ada.roles();
        HttpResponse<String> answer = ada.keeps("talk.pdf", TALK);
        while (answer.statusCode() == 201) {
            answer = ada.keeps("talk" + ++written + ".pdf", TALK);
        }
        assertIsToComeLater(answer);
        assertIsToComeLater(ada.keeps("another.pdf", TALK));
        assertThat(ada.roles()).isEqualTo(roles).contains("Before");
        assertThat(ada.count("documents")).isEqualTo(written);
        Files.delete(ballast);
        awaitWriting();
        assertThat(ada.keeps("another.pdf", TALK).statusCode()).isEqualTo(201);
        assertThat(ada.roles()).contains("Before", "After");
    }

    @Test
    void withoutRoomForAnUploadNothingOfItIsKept() throws Exception {
        Path uploads = application.inside(folder.resolve("uploads"));
        Path ballast = fill(uploads);
        assertIsToComeLater(ada.keeps("letter.pdf", TALK));
        assertThat(ada.applies("Initech", "Small", "small").statusCode()).isEqualTo(201);
        Files.delete(ballast);
        assertThat(uploadsIn(uploads)).isEmpty();
        assertThat(ada.keeps("letter.pdf", TALK).statusCode()).isEqualTo(201);
    }

    @Test
    void aFolderForUploadsThatCanOnlyBeReadIsToldToo() throws Exception {
        remountUploads("ro");
        assertIsToComeLater(ada.keeps("offer.pdf", TALK));
        remountUploads("rw");
        assertThat(ada.keeps("offer.pdf", TALK).statusCode()).isEqualTo(201);
    }

    private static void assertIsToComeLater(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static void awaitWriting() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (ada.applies("Initech", "After", "after").statusCode() != 201) {
            assertThat(Instant.now()).as("writing comes back").isBefore(end);
            Thread.sleep(200);
        }
    }

    /** Takes all the room there is. */
    private static Path fill(Path disk) throws IOException {
        Path ballast = disk.resolve("ballast");
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
            return ballast;
        }
    }

    private static List<Path> uploadsIn(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("groundwork-"))
                    .toList();
        }
    }

    private static void remountUploads(String how) throws Exception {
        String pid = Long.toString(application.pid());
        String uploads = folder.resolve("uploads").toString();
        assertThat(run("nsenter", "--target", pid, "--user", "--mount", "mount", "-o", "remount," + how, uploads))
                .isZero();
    }

    private static int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).inheritIO().start().waitFor();
    }
}
