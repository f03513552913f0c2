package dev.groundwork.api.preparation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StoriesResourceTest extends PreparationApiTest {

    private static final String ALL = "/api/v1/stories";
    private static final String ONE = ALL + "/{id}";
    private static final String CACHE = """
            {"title": "The cache that lied", "situation": "Wrong prices.", "competencies": ["debugging"],
             "evidenceKinds": ["complex-debugging"]}""";

    @Test
    void aStoryIsKeptWithWhatItShows() {
        Response made = asAdaSending(CACHE).post(ALL);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "title",
                                "situation",
                                "task",
                                "action",
                                "result",
                                "reflection",
                                "competencies",
                                "evidenceKinds",
                                "told",
                                "createdAt",
                                "updatedAt"))
                .body("competencies", contains("debugging"))
                .body("evidenceKinds", contains("complex-debugging"))
                .body("task", nullValue())
                .body("told", empty());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        asAda().delete(ONE, found.<String>path("id")).then().statusCode(204);
        asAda().get(ONE, found.<String>path("id")).then().spec(problem(404));
    }

    @Test
    void whereItWasToldIsSetAndTakenBack() {
        String interview = roundAt(Instant.parse("2026-11-20T09:00:00Z"));
        String id = made(ALL, CACHE);
        String told = "{\"told\": [{\"interviewId\": \"" + interview + "\"}]}";
        for (int i = 0; i < 2; i++) {
            asAdaPatching(told)
                    .patch(ONE, id)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("The cache that lied"))
                    .body("told.interviewId", contains(interview))
                    .body("told.at", contains("2026-11-20T09:00:00Z"));
        }
        asAdaPatching("{\"title\": \"The lying cache\"}")
                .patch(ONE, id)
                .then()
                .body("told.interviewId", contains(interview));
        asAdaPatching("{\"told\": []}").patch(ONE, id).then().body("told", empty());
        asAdaPatching("{\"told\": [{\"interviewId\": \"" + UNKNOWN + "\"}]}")
                .patch(ONE, id)
                .then()
                .spec(problem(404));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title        | {}
            competencies | {"title": "x", "competencies": ["juggling"]}
            told         | {"title": "x", "told": [{}]}
            id           | {"title": "x", "id": "1"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"title\": \"x\", \"competencies\": \"debugging\"}")
                .post(ALL)
                .then()
                .spec(problem(400));
        asAdaSending("{\"title\": \"x\", \"competencies\": [null]}")
                .post(ALL)
                .then()
                .spec(problem(400));
    }

    @Test
    void aWalkMeetsEveryStoryOnceAndStrangersNone() {
        for (int i = 0; i < 3; i++) {
            made(ALL, "{\"title\": \"Story " + i + "\"}");
        }
        assertThat(walk(ALL + "?limit=2&count=true", "title")).containsExactly("Story 2", "Story 1", "Story 0");
        String id = asAda().get(ALL).path("items[0].id");
        asGrace().get(ALL).then().body("items", empty());
        asGrace().get(ONE, id).then().spec(problem(404));
        given().get(ALL).then().spec(problem(401));
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> made(ALL, CACHE));
    }
}
