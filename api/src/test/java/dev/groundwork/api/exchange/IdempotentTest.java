package dev.groundwork.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotentTest extends ApiTest {

    private static final String ALL = "/api/v1/applications";
    private static final String KEY = "Idempotency-Key";
    private static final String OXIDE = """
            {"company": "Oxide", "role": "Engineer"}""";

    @Test
    void theSecondRequestGetsTheFirstAnswer() {
        Response first = asAdaSending(OXIDE).header(KEY, "once").post(ALL);
        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        Response second = asAdaSending(OXIDE).header(KEY, "once").post(ALL);
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        expectApplications(1);
    }

    @Test
    void twentyAtOnceMakeOneRow() throws Exception {
        adasToken();
        ExecutorService senders = Executors.newFixedThreadPool(20);
        Callable<String> request = () -> asAdaSending(OXIDE)
                .header(KEY, "twenty")
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> ids = new ArrayList<>();
        for (Future<String> id : senders.invokeAll(Collections.nCopies(20, request))) {
            ids.add(id.get());
        }
        senders.shutdown();
        assertThat(ids).hasSize(20).containsOnly(ids.get(0));
        expectApplications(1);
    }

    @Test
    void aKeyIsGoodForOneRequestOnly() {
        asAdaSending(OXIDE).header(KEY, "one").post(ALL);
        asAdaSending("""
                {"company": "Fermyon", "role": "Engineer"}""").header(KEY, "one").post(ALL).then().spec(violation(KEY));
        asAdaSending("""
                {"name": "Assessment", "kind": "SCREENING"}""").header(KEY, "one").post("/api/v1/stages").then().spec(violation(KEY));
        expectApplications(1);
    }

    @Test
    void aKeyOfAnotherCandidateIsAnother() {
        asAdaSending(OXIDE).header(KEY, "ours").post(ALL);
        asGrace()
                .contentType(ContentType.JSON)
                .body(OXIDE)
                .header(KEY, "ours")
                .post(ALL)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void aFailureIsNotKept() {
        asAdaSending("""
                {"company": "Oxide"}""").header(KEY, "retry").post(ALL).then().spec(violation("role"));
        asAdaSending(OXIDE).header(KEY, "retry").post(ALL).then().statusCode(201);
    }

    @Test
    void aKeyThatIsNoneIsMalformed() {
        asAdaSending(OXIDE).header(KEY, "x".repeat(256)).post(ALL).then().spec(problem(400));
        asAdaSending(OXIDE).header(KEY, " ").post(ALL).then().spec(problem(400));
        asAdaSending(OXIDE).header(KEY, "x".repeat(255)).post(ALL).then().statusCode(201);
    }

    private void expectApplications(int count) {
        asAda().get(ALL + "?count=true").then().body("total", equalTo(count));
    }
}
