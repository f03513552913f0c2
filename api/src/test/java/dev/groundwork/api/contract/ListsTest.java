package dev.groundwork.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.api.ApiTest;
import dev.groundwork.api.contract.ApiDocument.Operation;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of the document is walked while rows come and go: what stays is met once. */
@QuarkusTest
class ListsTest extends ApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What makes an item of a list that nothing is posted to. */
    private static final Map<String, String> MADE_ELSEWHERE =
            Map.of("listInterviews", "createInterview", "listTimelineEntries", "createApplicationNote");

    /** Deleting one of these changes all that follow it. */
    private static final Set<String> NUMBERED = Set.of("listStages");

    @TestHTTPResource("/")
    URI base;

    private final HttpClient client = HttpClient.newHttpClient();
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private int made;

    static Stream<String> lists() {
        return ApiDocument.committed().stream().filter(ListsTest::isList).map(Operation::id);
    }

    private static boolean isList(Operation operation) {
        return operation.reads()
                && operation
                        .description()
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asText()
                        .contains("/PageJson");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatStaysIsMetOnce(String id) {
        List<Operation> operations = ApiDocument.operations();
        Operation list = named(operations, id);
        Operation creation = operations.stream()
                .filter(operation -> MADE_ELSEWHERE.containsKey(id)
                        ? operation.id().equals(MADE_ELSEWHERE.get(id))
                        : operation.method() == Method.POST && operation.path().equals(list.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Say in MADE_ELSEWHERE what makes an item of " + id));
        Optional<Operation> deletion = deletionOf(operations, list);
        Belongings belongings = new Belongings(adasToken());
        for (int i = 0; i < 5; i++) {
            make(creation, belongings);
        }
        String address = Attempt.allOf(list).get(0).address(idsInAddress(list, belongings));
        Set<String> staying = new HashSet<>(idsIn(get(address + "?limit=200&count=true")));
        assertThat(get(address + "?limit=1&count=true").path("total").asInt()).isEqualTo(staying.size());
        List<String> met = new ArrayList<>();
        String next = address + "?limit=2";
        while (next != null) {
            JsonNode page = get(next);
            List<String> items = idsIn(page);
            met.addAll(items);
            next = page.path("nextCursor").isNull()
                    ? null
                    : address + "?limit=2&cursor=" + page.path("nextCursor").asText();
            String passing = make(creation, belongings);
            if (deletion.isPresent() && passing != null) {
                delete(deletion.get(), belongings, passing);
            }
            if (deletion.isPresent() && !NUMBERED.contains(id) && items.size() == 2) {
                delete(deletion.get(), belongings, items.get(0));
            }
            assertThat(met.size()).isLessThan(200);
        }
        met.retainAll(staying);
        assertThat(met).containsExactlyInAnyOrderElementsOf(staying);
    }

    private static Operation named(List<Operation> operations, String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Operation> deletionOf(List<Operation> operations, Operation list) {
        String part = list.path().substring(list.path().lastIndexOf('/') + 1);
        return operations.stream()
                .filter(operation -> operation.method() == Method.DELETE)
                .filter(operation -> operation.path().matches("\\Q" + list.path() + "\\E/\\{\\w+}")
                        || operation.path().matches("/api/v1/" + part + "/\\{\\w+}"))
                .findFirst();
    }

    /** The id of the new item. */
    private String make(Operation creation, Belongings belongings) {
        Attempt example = Attempt.allOf(creation).get(0);
        JsonNode body = creation.takesForm() || example.body() == null ? null : different(example.body());
        Attempt attempt = new Attempt(creation, example.example(), body, null);
        HttpResponse<String> answer = send(attempt.request(
                base, adasToken(), attempt.kinds().stream().map(belongings::id).toList()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return idOf(json(answer.body()));
    }

    private JsonNode different(JsonNode example) {
        ObjectNode body = example.deepCopy();
        body.remove("position");
        made++;
        if (body.has("quotedOn")) {
            body.put("quotedOn", FIRST_DAY.plusDays(made).toString());
        }
        for (String name : List.of("name", "title", "text")) {
            if (body.has(name)) {
                body.put(name, body.path(name).asText() + " " + made);
            }
        }
        return body;
    }

    private void delete(Operation deletion, Belongings belongings, String id) {
        List<String> ids = new ArrayList<>(idsInAddress(deletion, belongings));
        ids.set(ids.size() - 1, id);
        send(Attempt.allOf(deletion).get(0).request(base, adasToken(), ids));
    }

    private static List<String> idsInAddress(Operation operation, Belongings belongings) {
        return Attempt.allOf(operation).get(0).kindsInAddress().stream()
                .map(belongings::id)
                .toList();
    }

    private JsonNode get(String address) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve(address))
                .header("Authorization", "Bearer " + adasToken())
                .build());
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
        return json(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    private static List<String> idsIn(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(idOf(item)));
        return ids;
    }

    private static String idOf(JsonNode item) {
        return item.path("id").asText();
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
