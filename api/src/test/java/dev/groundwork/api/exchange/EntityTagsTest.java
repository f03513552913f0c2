package dev.groundwork.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EntityTagsTest extends ApiTest {

    private static final String ONE = "/api/v1/applications/{id}";
    private static final String CHANGE = """
            {"location": "Remote"}""";

    private String id;
    private String tag;

    @BeforeEach
    void make() {
        id = applicationOfAda("Oxide", "Engineer");
        tag = asAda().get(ONE, id).header("ETag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAG", "W/TAG", "\"other\", TAG", "*"})
    void whatTheReaderHasIsNotSentAgain(String known) {
        asAda().header("If-None-Match", known.replace("TAG", tag))
                .get(ONE, id)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
    }

    @Test
    void whatHasChangedIsSent() {
        asAdaPatching(CHANGE).patch(ONE, id);
        asAda().header("If-None-Match", tag).get(ONE, id).then().statusCode(200);
    }

    @Test
    void aHeadRequestHasTheTagAndNoBody() {
        asAda().head(ONE, id).then().statusCode(200).header("ETag", tag).body(emptyString());
    }

    @Test
    void theTagChangesWithWhatIsShownFromElsewhere() {
        String stage = asAda().get("/api/v1/stages").path("items[0].id");
        asAdaPatching("""
                {"kind": "APPLIED"}""").patch("/api/v1/stages/{id}", stage).then().statusCode(200);
        assertThat(asAda().get(ONE, id).header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAG", "\"other\", TAG", "*"})
    void aChangeOfTheStateThatWasReadPasses(String wanted) {
        asAdaPatching(CHANGE)
                .header("If-Match", wanted.replace("TAG", tag))
                .patch(ONE, id)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/TAG", "nonsense"})
    void aChangeOfAnotherStateIsRefusedWithTheTagOfThePresentOne(String wanted) {
        asAdaPatching(CHANGE)
                .header("If-Match", wanted.replace("TAG", tag))
                .patch(ONE, id)
                .then()
                .spec(problem(412))
                .header("ETag", tag);
        asAda().header("If-Match", wanted.replace("TAG", tag))
                .delete(ONE, id)
                .then()
                .spec(problem(412));
        asAda().get(ONE, id).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void nothingIsNotInAnyState() {
        asAdaPatching(CHANGE).header("If-Match", "*").patch(ONE, UNKNOWN).then().spec(problem(404));
    }

    @Test
    void ofTwoChangesOfOneStateExactlyOnePasses() throws Exception {
        for (int round = 0; round < 10; round++) {
            String current = asAda().get(ONE, id).header("ETag");
            String suffix = " in round " + round;
            List<Integer> statuses = atOnce(2, number -> asAdaPatching("{\"notes\": \"by " + number + suffix + "\"}")
                    .header("If-Match", current)
                    .patch(ONE, id)
                    .statusCode());
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void ofManyBlindChangesNoneIsLostSilently() throws Exception {
        int before = asAda().get(ONE, id).path("version");
        List<Integer> statuses = atOnce(8, number -> asAdaPatching("{\"notes\": \"by " + number + "\"}")
                .patch(ONE, id)
                .statusCode());
        assertThat(statuses).isSubsetOf(200, 409);
        int passed = (int) statuses.stream().filter(status -> status == 200).count();
        asAda().get(ONE, id).then().body("version", equalTo(before + passed));
    }

    private interface Request {
        int send(int number);
    }

    private List<Integer> atOnce(int times, Request request) throws Exception {
        adasToken();
        ExecutorService senders = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Integer>> requests = IntStream.range(0, times)
                    .<Callable<Integer>>mapToObj(number -> () -> request.send(number))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : senders.invokeAll(requests)) {
                statuses.add(status.get());
            }
            return statuses;
        } finally {
            senders.shutdown();
        }
    }
}
