package dev.groundwork.api.fit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FitCheckResourceTest extends ApiTest {

    private static final String PATH = "/api/v1/applications/{id}/fit-check";

    private String application;

    @BeforeEach
    void apply() {
        application = applicationOfAda("Oxide", "Engineer");
    }

    @Test
    void isAnsweredAndAnsweredAgain() {
        asAda().get(PATH, application).then().spec(problem(404));
        Response answered = asAdaSending("""
                {"answers": {"likes-deep-technical-problems": "YES", "prefers-mobile": "NO"},
                 "requirements": [{"text": "C++", "met": "MET", "evidence": "Two years"},
                                  {"text": "Kernel", "met": "GAP", "plan": "Read"}],
                 "honestAnswer": "Systems."}""").put(PATH, application);
        answered.then()
                .statusCode(200)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "applicationId",
                                "guide",
                                "answers",
                                "requirements",
                                "honestAnswer",
                                "score",
                                "verdict",
                                "deciding",
                                "createdAt",
                                "updatedAt"))
                .body("answers.prefers-mobile", equalTo("NO"))
                .body("requirements", hasSize(2))
                .body("requirements[1].plan", equalTo("Read"))
                .body("honestAnswer", equalTo("Systems."))
                .body("score", equalTo(85))
                .body("verdict", equalTo("STRONG"))
                .body("deciding", contains("likes-deep-technical-problems", "prefers-mobile"));
        asAda().get(PATH, application).then().statusCode(200).body(equalTo(answered.asString()));
        asAdaSending("{\"answers\": {\"prefers-mobile\": \"YES\"}}")
                .put(PATH, application)
                .then()
                .body("version", equalTo(1))
                .body("verdict", equalTo("WEAK"))
                .body("requirements", hasSize(0));
        asAdaSending("{}")
                .header("If-Match", answered.header("ETag"))
                .put(PATH, application)
                .then()
                .spec(problem(412));
        asAda().get("/api/v1/applications/{id}/timeline", application)
                .then()
                .body("items[0].type", equalTo("FIT_CHECK"))
                .body("items[0].summary", equalTo("Fit check: weak"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers                | {\"answers\": {\"likes-cats\": \"YES\"}}",
                "answers.prefers-mobile | {\"answers\": {\"prefers-mobile\": \"MAYBE\"}}",
                "requirements[0].text   | {\"requirements\": [{\"met\": \"MET\"}]}",
                "requirements[0].met    | {\"requirements\": [{\"text\": \"x\", \"met\": \"SOON\"}]}",
                "score                  | {\"score\": 100}"
            })
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).put(PATH, application).then().spec(violation(field));
    }

    @Test
    void othersAreKeptOutAndTheMalformedIsRefused() {
        given().get(PATH, application).then().spec(problem(401));
        asGrace().get(PATH, application).then().spec(problem(404));
        asGrace()
                .contentType("application/json")
                .body("{}")
                .put(PATH, application)
                .then()
                .spec(problem(404));
        asAdaSending("{\"answers\": []}").put(PATH, application).then().spec(problem(400));
        asAdaSending("{\"mood\": 1}").put(PATH, application).then().spec(problem(400));
    }
}
