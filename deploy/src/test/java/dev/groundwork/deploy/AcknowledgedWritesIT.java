package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.PackagedApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Keeps a ledger of the stage changes that were acknowledged while things are killed, and asks for each of them after. */
@Timeout(1200)
class AcknowledgedWritesIT {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> STAGES = List.of("applied", "screening");

    private final Set<String> ledger = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();

    @TempDir
    Path temporary;

    @Test
    void everyAcknowledgedStageChangeSurvivesEveryKindOfKill() throws Exception {
        Map<String, String> environment = Map.of("GROUNDWORK_DATA", temporary.toString());
        Candidate ada;
        String application;
        try (PackagedApplication first = PackagedApplication.start(environment)) {
            ada = Candidate.signUp(first.awaitReady());
            application = ada.apply("Initech", "Engineer");
            writeWhile(ada, application, () -> {
                killServer();
                awaitMore();
                first.kill();
            });
        }
        try (PackagedApplication second = PackagedApplication.start(environment)) {
            ada = ada.at(second.awaitReady());
            assertThat(ada.notesOfStageChanges(application)).containsAll(ledger);
            writeWhile(ada, application, () -> {
                killServer();
                second.kill();
            });
        }
        try (PackagedApplication third = PackagedApplication.start(environment)) {
            ada = ada.at(third.awaitReady());
            assertThat(ada.notesOfStageChanges(application)).containsAll(ledger);
            System.out.printf(
                    "%d of %d attempted writes were acknowledged; none was lost%n", ledger.size(), next.get());
        }
    }

    /** Writers go on until the application is gone; what they were not answered is in no ledger. */
    private void writeWhile(Candidate candidate, String application, Disaster disaster) throws Exception {
        List<Thread> writers = new ArrayList<>();
        Set<Thread> stopped = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(() -> {
                while (!stopped.contains(Thread.currentThread())) {
                    write(candidate, application);
                }
            });
            writers.add(writer);
            writer.start();
        }
        awaitMore();
        disaster.happen();
        stopped.addAll(writers);
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void write(Candidate candidate, String application) {
        int number = next.incrementAndGet();
        String note = "change " + number;
        if (candidate.moves(application, STAGES.get(number % STAGES.size()), note)) {
            ledger.add(note);
        }
    }

    private void awaitMore() throws InterruptedException {
        int before = ledger.size();
        Instant end = Instant.now().plus(PATIENCE);
        while (ledger.size() < before + ENOUGH) {
            assertThat(Instant.now()).as("writes are acknowledged again").isBefore(end);
            Thread.sleep(20);
        }
    }

    private void killServer() throws IOException {
        String pid =
                Files.readAllLines(temporary.resolve("pg18/postmaster.pid")).get(0);
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        server.children().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
    }

    private interface Disaster {
        void happen() throws Exception;
    }
}
