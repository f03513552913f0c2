package dev.groundwork.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.api.ApiTest;
import dev.groundwork.api.contract.ApiDocument.Operation;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Requests that make no sense, to every operation: thousands by {@code ./deploy/fuzz}. {@code -Dfuzz.seed} repeats a run,
 * {@code -Dfuzz.rounds} makes it longer: each round sends one request to each operation.
 */
@QuarkusTest
class FuzzTest extends ApiTest {

    private static final Logger LOG = Logger.getLogger(FuzzTest.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{\\w+}");
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int PATIENCE = 3;
    /** After so many rounds somebody new goes on, before what was made is too much for one. */
    private static final int ROUNDS_OF_ONE = 10;

    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "application/merge-patch+json",
            "text/plain",
            "application/yaml",
            "multipart/form-data",
            "x");

    @TestHTTPResource("/")
    URI base;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> faults = new ArrayList<>();
    private Schemas schemas;
    private String token;
    private Duration slowest = Duration.ZERO;
    private String slowestName;

    @Test
    void nothingThatIsSentBreaksTheServer() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        int rounds = Integer.getInteger("fuzz.rounds", 10);
        Noise noise = new Noise(seed);
        schemas = new Schemas(ApiDocument.read());
        List<Operation> operations = ApiDocument.operations();
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_OF_ONE == 0) {
                token = fixtures.tokenOf(fixtures.somebodyNew());
                LOG.debugf("round %d, %d faults", round, faults.size());
            }
            Belongings belongings = allBelongings(operations);
            for (Operation operation : operations) {
                check(operation, request(operation, belongings, noise));
            }
        }
        LOG.infof(
                "%d requests, -Dfuzz.seed=%d, the slowest took %d ms: %s",
                rounds * operations.size(), seed, slowest.toMillis(), slowestName);
        assertThat(faults)
                .as("-Dfuzz.seed=" + seed + " -Dfuzz.rounds=" + rounds)
                .isEmpty();
    }

    /** One of each, made before a request of the round can delete what the next one needs. */
    private Belongings allBelongings(List<Operation> operations) {
        Belongings belongings = new Belongings(token);
        operations.forEach(operation ->
                VARIABLE.matcher(operation.path()).results().forEach(found -> belongings.id(found.group(1))));
        return belongings;
    }

    private HttpRequest request(Operation operation, Belongings belongings, Noise noise) {
        String path = VARIABLE.matcher(operation.path())
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "/"
                        + (noise.oneIn(3) ? encoded(noise.shortText()) : belongings.id(found.group(1)))));
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path + query(operation, noise)))
                .timeout(Duration.ofSeconds(30));
        if (!noise.oneIn(30)) {
            request.header("Authorization", "Bearer " + token);
        }
        for (String header : List.of("If-Match", "If-None-Match", "Idempotency-Key", "Accept")) {
            if (noise.oneIn(8)) {
                request.header(header, noise.oneOf(List.of("*", "\"0\"", "W/\"1\"", "x", "", "a".repeat(300), "q;=,")));
            }
        }
        String body = body(operation, noise);
        if (body != null && !noise.oneIn(30)) {
            request.header("Content-Type", noise.oneIn(15) ? noise.oneOf(MEDIA_TYPES) : type(operation));
        }
        return request.method(
                        operation.method().name(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private static String query(Operation operation, Noise noise) {
        List<String> parameters = new ArrayList<>();
        for (String name : operation.queryParameters()) {
            if (noise.oneIn(4)) {
                parameters.add(name + "=" + encoded(noise.shortText()));
            }
        }
        if (noise.oneIn(15)) {
            parameters.add(encoded(noise.shortText()) + "=" + encoded(noise.shortText()));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static String body(Operation operation, Noise noise) {
        if (operation.takesForm() && (operation.examples().isEmpty() || noise.oneIn(2))) {
            String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + noise.oneOf(List.of("a.csv", "../x", "\u00e9", ""))
                    + "\"\r\n\r\n" + noise.text() + "," + noise.text() + "\r\n" + noise.text()
                    + "\r\n--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n"
                    + noise.oneOf(List.of("OTHER", "x", ""))
                    + "\r\n--x--\r\n";
            return noise.oneIn(5) ? form.substring(0, form.length() / 2) : form;
        }
        if (operation.bodies().isEmpty()) {
            return noise.oneIn(10) ? noise.text() : null;
        }
        List<JsonNode> examples = new ArrayList<>();
        examples.add(JsonNodeFactory.instance.objectNode());
        operation
                .examples()
                .forEach(example ->
                        examples.add(withNewAddress(example.getValue().path("value"))));
        // The one body that ends the run.
        return noise.body(noise.oneOf(operation.id().equals("deleteMe") ? examples.subList(0, 1) : examples));
    }

    /** The address of the example is left to those who send it as it stands. */
    private static JsonNode withNewAddress(JsonNode example) {
        return example.has("email") && example.has("password") && example instanceof ObjectNode account
                ? account.deepCopy().put("email", UUID.randomUUID() + "@example.org")
                : example;
    }

    private static String type(Operation operation) {
        if (operation.bodies().has("application/json")) {
            return "application/json";
        }
        return operation.takesForm() ? "multipart/form-data; boundary=x" : "application/json";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void check(Operation operation, HttpRequest request) throws IOException, InterruptedException {
        for (int tries = 1; tries <= PATIENCE; tries++) {
            long start = System.nanoTime();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            String name = operation.id() + ": " + request.method() + " " + request.uri() + " answered "
                    + response.statusCode();
            if (tries == 1) {
                expectUnderstood(name, response);
                expectDescribed(name, operation, response.statusCode());
            }
            if (taken.compareTo(LONGEST) <= 0) {
                remember(name, taken);
                return;
            }
        }
        faults.add(operation.id() + " takes longer than " + LONGEST + ": " + request.uri());
    }

    private void remember(String name, Duration taken) {
        if (taken.compareTo(slowest) > 0) {
            slowest = taken;
            slowestName = name;
        }
    }

    /** These say nothing of an operation: the address is no operation's, or too long. */
    private void expectDescribed(String name, Operation operation, int status) {
        if (status != 405
                && status != 414
                && !operation.description().path("responses").has(String.valueOf(status))) {
            faults.add(name + ", which the document does not describe");
        }
    }

    private void expectUnderstood(String name, HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= 500) {
            faults.add(name + " " + response.body());
        } else if (response.statusCode() >= 400) {
            String type = response.headers().firstValue("Content-Type").orElse("no content");
            if (!type.equals("application/problem+json")) {
                faults.add(name + " with " + type);
            } else {
                schemas.violations("{\"$ref\": \"#/components/schemas/Problem\"}", MAPPER.readTree(response.body()))
                        .forEach(violation -> faults.add(name + " " + violation));
            }
        }
    }
}
