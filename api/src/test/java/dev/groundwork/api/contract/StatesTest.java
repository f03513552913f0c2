package dev.groundwork.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.api.ApiTest;
import dev.groundwork.api.contract.ApiDocument.Operation;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An entity tag names a state: whatever is done, wherever, a representation has another tag when it has changed, and the
 * same one when it has not.
 */
@QuarkusTest
class StatesTest extends ApiTest {

    /** What ends the test, or makes what nothing shown has a part in. */
    private static final Set<String> LEFT_OUT = Set.of("deleteMe", "createAccount", "createToken", "cancelImport");

    @TestHTTPResource("/")
    URI base;

    private final HttpClient client = HttpClient.newHttpClient();
    private Belongings belongings;

    @Test
    void aTagChangesExactlyWithTheRepresentation() {
        belongings = new Belongings(adasToken());
        List<Operation> operations = ApiDocument.operations();
        List<Operation> shown = operations.stream()
                .filter(operation ->
                        operation.id().startsWith("show") && !operation.id().endsWith("Content"))
                .toList();
        shown.forEach(operation -> belongings.prepareFor(operation.id()));
        Map<Operation, State> states = new LinkedHashMap<>();
        shown.forEach(operation -> states.put(operation, state(operation)));
        assertThat(states.values()).allSatisfy(state -> assertThat(state.tag()).startsWith("\""));
        int changed = 0;
        for (Attempt attempt : attempts(operations)) {
            send(attempt.request(base, adasToken(), ids(attempt)));
            for (Operation operation : shown) {
                State before = states.get(operation);
                State now = state(operation);
                assertThat(now.tag().equals(before.tag()))
                        .as("%s after %s: %s became %s", operation.id(), attempt, before, now)
                        .isEqualTo(now.body().equals(before.body()));
                changed += now.tag().equals(before.tag()) ? 0 : 1;
                states.put(operation, now);
            }
        }
        assertThat(changed).isGreaterThan(2 * shown.size());
    }

    /** First what makes and changes things, so that they have to do with each other; then what takes them away. */
    private List<Attempt> attempts(List<Operation> operations) {
        List<Attempt> making = new ArrayList<>();
        List<Attempt> deleting = new ArrayList<>();
        operations.stream()
                .filter(operation -> !operation.reads() && !LEFT_OUT.contains(operation.id()))
                .forEach(operation -> Attempt.allOf(operation).stream()
                        .filter(attempt -> attempt.filter() == null)
                        .forEach((operation.method() == Method.DELETE ? deleting : making)::add));
        making.addAll(deleting);
        return making;
    }

    private List<String> ids(Attempt attempt) {
        return attempt.kinds().stream().map(belongings::id).toList();
    }

    private State state(Operation operation) {
        Attempt attempt = Attempt.allOf(operation).get(0);
        HttpResponse<String> answer = send(attempt.request(base, adasToken(), ids(attempt)));
        return new State(answer.headers().firstValue("ETag").orElse("none"), answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    private record State(String tag, String body) {}
}
