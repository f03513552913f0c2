package dev.groundwork.deploy.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.deploy.testing.Candidate;
import dev.groundwork.deploy.testing.PackagedApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of the packaged application: figures, logs and health, and nobody's data in them. */
class ObservabilityIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(_[a-z]+)+\\b(?=[{\\[)])");
    private static final Pattern PERSONAL =
            Pattern.compile("@example|[0-9a-f]{8}-[0-9a-f]{4}-|127\\.0\\.0\\.1\"|qZ7-secret");

    /** LinkedIn's file of one application, as a form sends it. */
    private static final String FILE = """
            --part
            Content-Disposition: form-data; name="file"; filename="Job Applications.csv"
            Content-Type: text/csv

            Application Date,Company Name,Job Title,Job Url
            "1/15/24, 9:30 AM",Penumbra,Engineer,https://www.linkedin.com/jobs/view/1
            --part--
            """;

    @TempDir
    Path folder;

    @Test
    void figuresLogsAndHealthTellAnOperatorMuchAndNobodysData() throws Exception {
        int port = freePort();
        try (PackagedApplication application = PackagedApplication.start(Map.of(
                "GROUNDWORK_DATA", folder.toString(),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(port),
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"))) {
            URI address = application.awaitReady().address();
            use(application, address);
            String figures = figuresOnceAJobWasDone(port);
            assertThat(figures)
                    .contains("uri=\"/api/v1/applications/{id}\"", "uri=\"/calendar/{}\"")
                    .containsPattern("groundwork_imports_rows_total\\{format=\"[a-z-]+\"} 1\\.0")
                    .doesNotContainPattern(PERSONAL);
            assertThat(names(figures)).containsAll(drawn());
            assertThat(Answers.to(address, "/q/metrics").statusCode()).isEqualTo(404);
            assertHealth(address);
            application.stop();
            assertLog(application.output());
        }
    }

    private static void use(PackagedApplication application, URI address) throws Exception {
        Candidate ada = Candidate.signUp(application);
        String id = ada.apply("Umbra", "Engineer");
        assertThat(ada.get("/applications/" + id).statusCode()).isEqualTo(200);
        HttpResponse<String> imported = Answers.to(address, "/api/v1/imports", request -> request.header(
                        "Content-Type", "multipart/form-data; boundary=part")
                .header("Authorization", "Bearer " + ada.token())
                .POST(BodyPublishers.ofString(FILE.replace("\n", "\r\n"))));
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        for (String path : List.of("/applications/" + id, "/api/v1/applications/" + id, "/calendar/qZ7-secret.ics")) {
            Answers.to(address, path);
        }
    }

    private static void assertHealth(URI address) throws Exception {
        JsonNode ready = JSON.readTree(Answers.to(address, "/q/health/ready").body());
        assertThat(ready.path("status").asText()).isEqualTo("UP");
        assertThat(ready.path("checks").findValuesAsText("name"))
                .contains("Tables")
                .anyMatch(name -> name.contains("Database"));
        assertThat(ready.toString()).containsPattern("\"version\":\"\\d+\"");
        for (String kind : List.of("live", "started")) {
            assertThat(Answers.to(address, "/q/health/" + kind).statusCode()).isEqualTo(200);
        }
    }

    private static void assertLog(String log) throws IOException {
        for (String line : log.lines().toList()) {
            JsonNode entry = JSON.readTree(line);
            assertThat(entry.path("timestamp").asText()).isNotEmpty();
            assertThat(entry.path("message").asText()).isNotEmpty();
        }
        assertThat(log).doesNotContainPattern(PERSONAL);
    }

    /** Jobs begin some seconds after the start, and have no figures before. */
    private static String figuresOnceAJobWasDone(int port) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        String figures = figures(port);
        while (!figures.contains("scheduled_methods_seconds_count")
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            figures = figures(port);
        }
        return figures;
    }

    private static String figures(int port) throws Exception {
        HttpResponse<String> answer = Answers.to(URI.create("http://localhost:" + port), "/q/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static Set<String> names(String figures) {
        return figures.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toSet());
    }

    /** The figures that the dashboard draws. */
    private static Set<String> drawn() throws IOException {
        JsonNode dashboard = JSON.readTree(Files.readString(Path.of("observability/grafana.json")));
        Set<String> drawn = dashboard.findValuesAsText("expr").stream()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(drawn).hasSizeGreaterThan(8);
        return drawn;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
