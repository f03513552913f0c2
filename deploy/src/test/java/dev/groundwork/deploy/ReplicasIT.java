package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.PackagedApplication;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three instances on one database: born together on an empty one, and replaced one by one while people work. */
@Timeout(600)
class ReplicasIT {

    private static final int REPLICAS = 3;
    private static final int PEOPLE = 3;
    private static final int PAUSE_MILLIS = 20;
    private static final int STOPPED_BY_SIGNAL = 143;

    @TempDir
    Path folder;

    private final List<PackagedApplication> running = new CopyOnWriteArrayList<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private EmbeddedPostgres server;
    private volatile boolean working = true;

    @BeforeEach
    void startAllAtOnceOnAnEmptyDatabase() throws Exception {
        server = EmbeddedPostgres.start(folder, Durability.FAST);
        for (int i = 0; i < REPLICAS; i++) {
            running.add(startReplica());
        }
        for (PackagedApplication replica : running) {
            replica.awaitReady();
            assertThat(replica.output()).doesNotContain("ERROR");
        }
    }

    @AfterEach
    void stopAll() {
        running.forEach(PackagedApplication::close);
        server.close();
    }

    @Test
    void replacingThemOneByOneIsNoticedByNobody() throws Exception {
        Candidate ada = Candidate.signUp(running.get(0));
        String session = ada.signIn();
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Thread person = new Thread(() -> work(ada));
            person.start();
            people.add(person);
        }
        for (PackagedApplication old : List.copyOf(running)) {
            PackagedApplication replacement = startReplica().awaitReady();
            running.add(replacement);
            running.remove(old);
            assertThat(old.stop()).isEqualTo(STOPPED_BY_SIGNAL);
            assertThat(old.output()).doesNotContain("ERROR");
            old.close();
            assertThat(today(replacement, session).statusCode())
                    .as("the page with the session of before")
                    .isEqualTo(200);
        }
        working = false;
        for (Thread person : people) {
            person.join();
        }
        assertThat(failures).isEmpty();
        List<String> kept = ada.at(running.get(0)).roles();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(acknowledged);
        System.out.printf(
                "Three instances were replaced while %d writes were acknowledged; none failed and none was lost%n",
                acknowledged.size());
    }

    /** Adds one application after the other, at one instance after the other, as a load balancer would spread them. */
    private void work(Candidate candidate) {
        while (working) {
            String role = "Role " + next.incrementAndGet();
            try {
                if (isAdded(candidate, role)) {
                    acknowledged.add(role);
                } else {
                    failures.add(role + " found nobody to serve it");
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What an instance that is going away does not answer is sent to the next one, under the same key. */
    private boolean isAdded(Candidate candidate, String role) throws InterruptedException {
        for (int attempt = 0; attempt < REPLICAS * 2; attempt++) {
            PackagedApplication replica = running.get(attempt % REPLICAS);
            try {
                HttpResponse<String> answer = candidate.at(replica).applies("Initech", role, role);
                if (answer.statusCode() == 201) {
                    return true;
                }
                if (answer.statusCode() != 503) {
                    failures.add(role + " was answered " + answer.statusCode() + ": " + answer.body());
                    return true;
                }
            } catch (IOException e) {
                // It has just gone.
            }
        }
        return false;
    }

    private PackagedApplication startReplica() {
        return PackagedApplication.start(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", server.username(),
                "QUARKUS_DATASOURCE_PASSWORD", server.password()));
    }

    private static HttpResponse<String> today(PackagedApplication replica, String session) throws Exception {
        URI address = replica.address();
        return Answers.to(address, "/today", request -> request.header("Cookie", session));
    }
}
