package dev.groundwork.api.preparation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PracticesResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/practices";
    private static final String ONE = ALL + "/{id}";
    private static final String HOUR = """
            {"competency": "operating-systems", "kind": "MOCK", "minutes": 60, "practisedAt": "2026-11-20T09:00:00Z",
             "scores": {"Depth": 4, "Speed": 2}}""";

    @Test
    void aSessionIsLoggedWithItsScores() {
        Response made = asAdaSending(HOUR).post(ALL);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "competency",
                                "kind",
                                "minutes",
                                "practisedAt",
                                "scores",
                                "note",
                                "link",
                                "createdAt",
                                "updatedAt"))
                .body("scores.Depth", equalTo(4))
                .body("note", nullValue());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        asAda().delete(ONE, found.<String>path("id")).then().statusCode(204);
        asAda().get(ONE, found.<String>path("id")).then().spec(problem(404));
    }

    @Test
    void onlyWhatIsNamedChanges() {
        String id = made(ALL, HOUR);
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("{\"minutes\": 45, \"scores\": {\"Speed\": null, \"Depth\": 5}, \"note\": \"Better.\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("minutes", equalTo(45))
                .body("scores.size()", equalTo(1))
                .body("scores.Depth", equalTo(5))
                .body("kind", equalTo("MOCK"));
        asAdaPatching("{\"minutes\": 5}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .spec(problem(412));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            competency  | {"kind": "MOCK", "minutes": 60}
            competency  | {"competency": "juggling", "kind": "MOCK", "minutes": 60}
            kind        | {"competency": "operating-systems", "kind": "HOBBY", "minutes": 60}
            minutes     | {"competency": "operating-systems", "kind": "MOCK", "minutes": 0}
            scores      | {"competency": "operating-systems", "kind": "MOCK", "minutes": 60, "scores": {"Depth": 6}}
            practisedAt | {"competency": "operating-systems", "kind": "MOCK", "minutes": 60, "practisedAt": "today"}
            link        | {"competency": "operating-systems", "kind": "MOCK", "minutes": 60, "link": "javascript:x"}
            version     | {"competency": "operating-systems", "kind": "MOCK", "minutes": 60, "version": 1}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"minutes\": \"60\"}",
                "{\"scores\": {\"Depth\": null}}",
                "{\"scores\": [1]}",
                "{\"colour\": 1}",
                "{\"minutes\": 60"
            })
    void aBodyOfTheWrongShapeIsMalformed(String body) {
        asAdaSending(body).post(ALL).then().spec(problem(400));
    }

    @Test
    void everyFilterNarrows() {
        made(ALL, HOUR);
        made(ALL, """
                {"competency": "clean-code", "kind": "READING", "minutes": 5, "practisedAt": "2026-11-01T09:00:00Z"}""");
        for (String query : new String[] {"competency=operating-systems", "kind=MOCK", "from=2026-11-10T00:00:00Z"}) {
            asAda().get(ALL + "?count=true&" + query)
                    .then()
                    .body("items.competency", contains("operating-systems"))
                    .body("total", equalTo(1));
        }
        assertThat(walk(ALL + "?limit=1", "competency")).containsExactly("operating-systems", "clean-code");
        asGrace().get(ALL).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=HOBBY", "from=today", "limit=0", "cursor=a", "x=1"})
    void aQueryParameterThatIsNoneIsMalformed(String query) {
        asAda().get(ALL + "?" + query).then().spec(problem(400));
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> made(ALL, HOUR));
    }

    @Test
    void aSessionIsLoggedOnceForOneKey() {
        for (int i = 0; i < 2; i++) {
            asAdaSending(HOUR)
                    .header("Idempotency-Key", "hour")
                    .post(ALL)
                    .then()
                    .statusCode(201);
        }
        asAda().get(ALL + "?count=true").then().body("total", equalTo(1));
    }

    @Test
    void othersAreKeptOut() {
        String id = made(ALL, HOUR);
        given().get(ALL).then().spec(problem(401));
        asGrace().get(ONE, id).then().spec(problem(404));
        with(tokenFor(AccessToken.Scope.READ)).delete(ONE, id).then().spec(problem(403));
    }
}
