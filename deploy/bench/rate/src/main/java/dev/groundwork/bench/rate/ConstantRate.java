package dev.groundwork.bench.rate;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Asks for addresses one after the other, each for a while at a rate that no answer slows down: who waits for a slow
 * answer does not keep the next from asking, so that the percentiles tell what visitors would see.
 *
 * <p>Reads the file that the system property {@code bench.requests} names, with a line {@code NAME RATE SECONDS METHOD
 * ADDRESS HEADER: VALUE} for each, where {@code ID} stands for one of the lines of {@code bench.ids}. Writes a line {@code NAME} with {@link Latencies} for each into that of {@code
 * bench.results}.
 */
public class ConstantRate extends Simulation {

    private static final List<String> STAGES = List.of("saved", "applied", "screening", "interviewing", "offer");
    private static final String MOVE = "{\"stage\":\"%s\"}";

    private final List<String> ids = read(System.getProperty("bench.ids")).toList();
    private final Map<String, Latencies> latencies = new LinkedHashMap<>();
    private final Map<String, AtomicLong> sent = new LinkedHashMap<>();

    /** Reads what to ask for and how often. */
    public ConstantRate() {
        List<PopulationBuilder> all =
                read(System.getProperty("bench.requests")).map(this::population).toList();
        PopulationBuilder chain = all.get(all.size() - 1);
        for (int i = all.size() - 2; i >= 0; i--) {
            chain = all.get(i).andThen(chain);
        }
        setUp(chain).protocols(http.shareConnections().disableFollowRedirect().disableCaching());
    }

    /** Writes what was found. */
    @Override
    public void after() {
        List<String> lines = latencies.entrySet().stream()
                .map(one -> one.getKey() + " "
                        + one.getValue().line(sent.get(one.getKey()).get()))
                .toList();
        try {
            Files.write(Path.of(System.getProperty("bench.results")), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PopulationBuilder population(String line) {
        String[] parts = line.split(" ", 7);
        latencies.put(parts[0], new Latencies());
        sent.put(parts[0], new AtomicLong());
        ScenarioBuilder one = scenario(parts[0])
                .exec(session -> count(parts[0], session))
                .exec(http(parts[0])
                        .httpRequest(parts[3], session -> parts[4].replace("ID", any(ids)))
                        .header(parts[5].replace(":", ""), parts[6])
                        .header("Content-Type", "application/json")
                        .body(CoreDsl.StringBody(session -> parts[3].equals("POST") ? MOVE.formatted(any(STAGES)) : ""))
                        .check(
                                status().saveAs("status"),
                                CoreDsl.responseTimeInMillis().saveAs("milliseconds")))
                .exec(session -> note(parts[0], session));
        return one.injectOpen(constantUsersPerSec(Double.parseDouble(parts[1])).during(Long.parseLong(parts[2])));
    }

    private Session count(String name, Session session) {
        sent.get(name).incrementAndGet();
        return session;
    }

    private Session note(String name, Session session) {
        if (session.contains("status") && session.contains("milliseconds")) {
            latencies.get(name).add(session.getInt("status"), session.getInt("milliseconds"));
        }
        return session;
    }

    private static String any(List<String> texts) {
        return texts.get(ThreadLocalRandom.current().nextInt(texts.size()));
    }

    private static Stream<String> read(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
