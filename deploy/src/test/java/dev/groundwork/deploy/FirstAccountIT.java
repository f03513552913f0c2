package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.PackagedApplication;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a fresh instance the first account closes sign-up behind it, however many ask at once. */
class FirstAccountIT {

    private static final int AT_ONCE = 8;

    @TempDir
    Path folder;

    @Test
    void ofManyAtOnceExactlyOneGetsIn() throws Exception {
        try (PackagedApplication application =
                PackagedApplication.start(Map.of("GROUNDWORK_DATA", folder.toString()))) {
            URI accounts = application.awaitReady().address().resolve("/api/v1/accounts");
            HttpClient client = HttpClient.newHttpClient();
            List<CompletableFuture<Integer>> asked = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> client.sendAsync(signUp(accounts, number), BodyHandlers.discarding()))
                    .map(answer -> answer.thenApply(response -> response.statusCode()))
                    .toList();
            List<Integer> statuses = asked.stream().map(CompletableFuture::join).toList();
            assertThat(statuses).containsOnlyOnce(201);
            assertThat(statuses).containsOnly(201, 403);
        }
    }

    private static HttpRequest signUp(URI accounts, int number) {
        String body = new JsonObject()
                .put("email", "candidate-" + number + "@example.org")
                .put("password", "a long walk in the rain")
                .encode();
        return HttpRequest.newBuilder(accounts)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
