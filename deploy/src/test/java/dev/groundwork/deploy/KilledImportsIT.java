package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.PackagedApplication;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application or its server in the middle of imports, at random moments, in turn. Afterwards an account is as
 * before or has everything. {@code deploy/drills/killed-imports} does so more often and with more rows.
 */
@Timeout(7200)
class KilledImportsIT {

    private static final int KILLS = Integer.getInteger("groundwork.drill.kills", 2);
    private static final int ROWS = Integer.getInteger("groundwork.drill.rows", 3_000);
    private static final int COMPANIES = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Random random = new Random();

    @TempDir
    Path temporary;

    private PackagedApplication application;
    private Path file;
    private int complete;

    @Test
    void anAccountIsAsBeforeOrHasEverything() throws Exception {
        file = writeFile();
        application = start();
        try {
            Duration whole = unharmed();
            for (int kill = 0; kill < KILLS; kill++) {
                long moment = (long) ((kill + random.nextDouble()) / KILLS * whole.toMillis());
                boolean taken = isTakenThough(kill % 2 == 0, moment, "kill" + kill);
                complete += taken ? 1 : 0;
                System.out.printf(
                        "The %s was killed after %d ms: %s%n",
                        kill % 2 == 0 ? "application" : "server", moment, taken ? "complete" : "as before");
            }
            System.out.printf(
                    "%d kills within imports of %d rows, of which one takes %d ms: %d accounts are complete, %d as"
                            + " before, none between%n",
                    KILLS, ROWS, whole.toMillis(), complete, KILLS - complete);
        } finally {
            application.close();
        }
    }

    private Duration unharmed() throws Exception {
        Candidate candidate = Candidate.signUp(application.address(), "unharmed@example.org");
        Instant begin = Instant.now();
        Candidate other = Candidate.signUp(application.address(), "other@example.org");
        String run = candidate.beginImport(file);
        while (candidate.read(run).getString("state").equals("RUNNING")) {
            assertThat(other.get("/today").statusCode())
                    .as("a page of somebody else")
                    .isEqualTo(200);
        }
        assertThat(awaitEnd(candidate, run).getString("state")).isEqualTo("DONE");
        assertThat(isTaken(candidate)).isTrue();
        return Duration.between(begin, Instant.now());
    }

    private boolean isTakenThough(boolean wholeApplication, long moment, String name) throws Exception {
        Candidate before = Candidate.signUp(application.address(), name + "@example.org");
        String run = before.beginImport(file);
        Thread.sleep(moment);
        if (wholeApplication) {
            application.kill();
            application.close();
            application = start();
        } else {
            killServer();
            application.awaitReady();
        }
        Candidate candidate = before.at(application);
        boolean taken = isTaken(candidate);
        JsonObject end = awaitEnd(candidate, run);
        assertThat(end.getString("state")).isEqualTo(taken ? "DONE" : "FAILED");
        assertThat(isTaken(candidate)).isEqualTo(taken);
        if (!taken) {
            assertThat(awaitEnd(candidate, candidate.beginImport(file)).getString("state"))
                    .isEqualTo("DONE");
            assertThat(isTaken(candidate)).isTrue();
        }
        return taken;
    }

    /** Fails when it is neither so nor so. */
    private static boolean isTaken(Candidate candidate) throws Exception {
        List<Long> counts = List.of(candidate.count("applications"), candidate.count("companies"));
        assertThat(counts).isIn(List.of(0L, 0L), List.of((long) ROWS, (long) COMPANIES));
        return counts.get(0) > 0;
    }

    private static JsonObject awaitEnd(Candidate candidate, String run) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject now = candidate.read(run);
        while (now.getString("state").equals("RUNNING")) {
            assertThat(Instant.now()).as("the import ends, or is known to have").isBefore(end);
            Thread.sleep(100);
            now = candidate.read(run);
        }
        return now;
    }

    private PackagedApplication start() throws InterruptedException {
        return PackagedApplication.start(Map.of(
                        "GROUNDWORK_DATA", temporary.resolve("data").toString(),
                        "GROUNDWORK_REGISTRATION", "open",
                        "JAVA_TOOL_OPTIONS", "-Xmx256m"))
                .awaitReady();
    }

    private void killServer() throws IOException {
        String pid = Files.readAllLines(temporary.resolve("data/pg18/postmaster.pid"))
                .get(0);
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        server.children().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
    }

    private Path writeFile() throws IOException {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "Company " + i % COMPANIES + ",Engineer " + i + ",applied,remote; tag " + i % 40
                        + ",https://jobs.example.org/" + i + ",\"" + "note ".repeat(20) + "\"\n")
                .collect(Collectors.joining("", "company,role,stage,tags,postingUrl,notes\n", ""));
        return Files.writeString(temporary.resolve("import.csv"), rows);
    }
}
