package dev.groundwork.api.preparation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DebriefResourceTest extends PreparationApiTest {

    private static final String DEBRIEF = "/api/v1/interviews/{id}/debrief";
    private static final String WELL = """
            {"summary": "Went well.", "nextStep": "They call on Monday.", "promised": "A date.", "rating": 4, "questions": [
              {"text": "What is a page fault?", "competency": "operating-systems", "confidence": 1, "better": "Two kinds."},
              {"text": "What is an inode?", "confidence": 4}]}""";

    private String interview;

    @BeforeEach
    void schedule() {
        interview = roundAt(Instant.parse("2026-11-20T09:00:00Z"));
    }

    @Test
    void whatWasAskedGoesIntoTheBankOnce() {
        asAda().get(DEBRIEF, interview).then().spec(problem(404));
        asAdaSending(WELL)
                .put(DEBRIEF, interview)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("interviewId", equalTo(interview))
                .body("heldAt", equalTo("2026-11-20T09:00:00Z"))
                .body("rating", equalTo(4))
                .body("questions.confidence", contains(1, 4))
                .body("questions[1].competency", nullValue());
        String tag = asAda().get(DEBRIEF, interview).header("ETag");
        asAdaSending(WELL)
                .header("If-Match", tag)
                .put(DEBRIEF, interview)
                .then()
                .header("ETag", equalTo(tag));
        asAda().get("/api/v1/questions").then().body("items", hasSize(2));
        asAda().get("/api/v1/questions?due=true").then().body("items.text", contains("What is a page fault?"));
        asAda().get("/api/v1/interviews/{id}/questions", interview).then().body("items", hasSize(2));
        asAdaSending("{}")
                .header("If-Match", "\"9-0\"")
                .put(DEBRIEF, interview)
                .then()
                .spec(problem(412));
        asAdaSending("{}")
                .put(DEBRIEF, interview)
                .then()
                .body("questions", empty())
                .body("rating", nullValue());
        asAda().get("/api/v1/questions").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rating               | {"rating": 6}
            heldAt               | {"heldAt": "yesterday"}
            questions[0].text    | {"questions": [{}]}
            questions[1].confidence | {"questions": [{"text": "x"}, {"text": "y", "confidence": 7}]}
            competency           | {"questions": [{"text": "x", "competency": "juggling"}]}
            interviewId          | {"interviewId": "x"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).put(DEBRIEF, interview).then().spec(violation(field));
        asAda().get(DEBRIEF, interview).then().spec(problem(404));
        asAda().get("/api/v1/questions").then().body("items", empty());
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"rating\": \"4\"}").put(DEBRIEF, interview).then().spec(problem(400));
        asAdaSending("{\"questions\": [null]}").put(DEBRIEF, interview).then().spec(problem(400));
        asAdaSending("{\"questions\": [{\"colour\": 1}]}")
                .put(DEBRIEF, interview)
                .then()
                .spec(problem(400));
    }

    @Test
    void twoAtOnceAskEveryQuestionOnce() throws InterruptedException {
        asAda();
        Thread other = new Thread(() -> asAdaSending(WELL).put(DEBRIEF, interview));
        other.start();
        asAdaSending(WELL).put(DEBRIEF, interview);
        other.join();
        asAda().get("/api/v1/questions").then().body("items", hasSize(2));
        asAda().get(DEBRIEF, interview).then().body("questions", hasSize(2));
    }

    @Test
    void othersAreKeptOut() {
        asAdaSending(WELL).put(DEBRIEF, interview);
        given().get(DEBRIEF, interview).then().spec(problem(401));
        asGrace().get(DEBRIEF, interview).then().spec(problem(404));
        asGrace()
                .contentType("application/json")
                .body(WELL)
                .put(DEBRIEF, interview)
                .then()
                .spec(problem(404));
    }
}
