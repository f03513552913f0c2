package dev.groundwork.api.preparation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuestionsResourceTest extends PreparationApiTest {

    private static final String ALL = "/api/v1/questions";
    private static final String ONE = ALL + "/{id}";
    private static final String REVIEWS = ONE + "/reviews";

    @Test
    void aWeakQuestionIsACardUntilItIsKnown() {
        Response made = asAdaSending(weak("What is a page fault?")).post(ALL);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "text",
                                "competency",
                                "interviewId",
                                "confidence",
                                "answer",
                                "better",
                                "dueAt",
                                "asked",
                                "createdAt",
                                "updatedAt"))
                .body("dueAt", notNullValue())
                .body("asked", empty());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        String id = found.path("id");
        asAda().get(ALL + "?due=true&count=true")
                .then()
                .body("items.id", contains(id))
                .body("total", equalTo(1));
        asAdaSending("{\"rating\": \"EASY\"}")
                .post(REVIEWS, id)
                .then()
                .statusCode(201)
                .body("rating", equalTo("EASY"))
                .body("reviewedAt", notNullValue())
                .body("dueAt", notNullValue());
        asAda().get(ALL + "?due=true").then().body("items", empty());
        asAda().get(REVIEWS, id).then().body("items.rating", contains("EASY"));
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().get(REVIEWS, id).then().spec(problem(404));
    }

    @Test
    void aStrongOneIsNoCardUntilItIsReviewed() {
        String id = made(ALL, "{\"text\": \"What is an inode?\", \"confidence\": 4}");
        asAda().get(ONE, id).then().body("dueAt", nullValue());
        asAda().get(ALL + "?card=true").then().body("items", empty());
        asAdaSending("{\"rating\": \"AGAIN\"}").post(REVIEWS, id).then().statusCode(201);
        asAda().get(ALL + "?card=true&q=INODE").then().body("items.id", contains(id));
        asAda().get(ALL + "?card=false").then().body("items", empty());
    }

    @Test
    void onlyWhatIsNamedChanges() {
        String id = made(ALL, weak("What is a page fault?"));
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("{\"confidence\": 5, \"answer\": \"A trap.\", \"competency\": null}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("text", equalTo("What is a page fault?"))
                .body("confidence", equalTo(5))
                .body("competency", nullValue());
        asAdaPatching("{\"confidence\": 1}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .spec(problem(412));
    }

    @Test
    void whereItWasAskedFirstCanBeCorrected() {
        String first = roundAt(Instant.parse("2026-11-20T09:00:00Z"));
        String second = roundAt(Instant.parse("2026-11-21T09:00:00Z"));
        String id = made(ALL, "{\"text\": \"Why?\", \"interviewId\": \"" + first + "\"}");
        int version = asAda().get(ONE, id).path("version");
        asAdaPatching("{\"interviewId\": \"" + first + "\"}")
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("version", equalTo(version));
        asAdaPatching("{\"interviewId\": \"" + second + "\"}")
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("interviewId", equalTo(second))
                .body("asked.interviewId", contains(second))
                .body("version", equalTo(version + 1));
        asAdaPatching("{\"interviewId\": \"" + UNKNOWN + "\"}")
                .patch(ONE, id)
                .then()
                .spec(problem(404));
        asAdaPatching("{\"interviewId\": null}")
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("interviewId", nullValue())
                .body("asked", empty());
        asAda().get("/api/v1/interviews/{id}/questions", second).then().body("items", empty());
    }

    @Test
    void aCardIsDueBeforeTheNextRoundThatNeedsIt() {
        String id = made(ALL, weak("What is a page fault?"));
        asAdaSending("{\"rating\": \"EASY\"}").post(REVIEWS, id);
        Instant without = dueAt(id);
        Instant round = Instant.now().plusSeconds(3 * 86_400);
        roundAt(round);
        assertThat(dueAt(id)).isBefore(round).isBefore(without);
    }

    @Test
    void whatWasAskedInAnInterviewSaysSo() {
        String interview = roundAt(Instant.parse("2026-11-20T09:00:00Z"));
        String id = made("/api/v1/interviews/" + interview + "/questions", weak("What is a page fault?"));
        String other = made(ALL, "{\"text\": \"And a trap?\", \"interviewId\": \"" + interview + "\"}");
        asAda().get(ONE, id)
                .then()
                .body("interviewId", equalTo(interview))
                .body("asked.interviewId", contains(interview))
                .body("asked[0].at", notNullValue());
        asAda().get("/api/v1/interviews/{id}/questions?count=true", interview)
                .then()
                .body("items.id", contains(other, id))
                .body("total", equalTo(2));
        asAdaSending("{\"text\": \"x\", \"interviewId\": \"" + UNKNOWN + "\"}")
                .post("/api/v1/interviews/{id}/questions", interview)
                .then()
                .spec(violation("interviewId"));
        asAdaSending("{\"text\": \"x\", \"interviewId\": \"" + UNKNOWN + "\"}")
                .post(ALL)
                .then()
                .spec(problem(404));
        asGrace().get("/api/v1/interviews/{id}/questions", interview).then().spec(problem(404));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text        | {}
            competency  | {"text": "x", "competency": "juggling"}
            confidence  | {"text": "x", "confidence": 6}
            dueAt       | {"text": "x", "dueAt": "2026-11-20T09:00:00Z"}
            asked       | {"text": "x", "asked": []}
            interviewId | {"text": "x", "interviewId": "Oxide"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @Test
    void aReviewNeedsARating() {
        String id = made(ALL, weak("What is a page fault?"));
        asAdaSending("{}").post(REVIEWS, id).then().spec(violation("rating"));
        asAdaSending("{\"rating\": \"FINE\"}").post(REVIEWS, id).then().spec(violation("rating"));
        asAdaSending("{\"rating\": 3}").post(REVIEWS, id).then().spec(problem(400));
        asGrace()
                .contentType("application/json")
                .body("{\"rating\": \"GOOD\"}")
                .post(REVIEWS, id)
                .then()
                .spec(problem(404));
        given().get(REVIEWS, id).then().spec(problem(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"card=perhaps", "due=soon", "limit=0", "cursor=a", "x=1"})
    void aQueryParameterThatIsNoneIsMalformed(String query) {
        asAda().get(ALL + "?" + query).then().spec(problem(400));
    }

    @Test
    void aWalkMeetsEveryQuestionOnce() {
        for (int i = 0; i < 5; i++) {
            made(ALL, weak("Question " + i));
        }
        assertThat(walk(ALL + "?limit=2", "text"))
                .containsExactly("Question 4", "Question 3", "Question 2", "Question 1", "Question 0");
        assertThat(walk(ALL + "?limit=2&due=true", "text"))
                .containsExactly("Question 0", "Question 1", "Question 2", "Question 3", "Question 4");
        asAda().get(ALL + "?competency=operating-systems").then().body("items", hasSize(5));
        asGrace().get(ALL).then().body("items", empty());
        given().get(ALL).then().spec(problem(401));
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> made(ALL, weak("Question " + number)));
    }

    private static String weak(String text) {
        return "{\"text\": \"" + text + "\", \"competency\": \"operating-systems\", \"confidence\": 1}";
    }

    private Instant dueAt(String id) {
        return Instant.parse(asAda().get(ONE, id).path("dueAt"));
    }
}
