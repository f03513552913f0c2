package dev.groundwork.api.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
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
class StageChangesResourceTest extends ApiTest {

    private static final String APPLICATION = "/api/v1/applications/{id}";
    private static final String ALL = APPLICATION + "/stage-changes";
    private static final String ONE = ALL + "/{changeId}";

    private String id;

    @BeforeEach
    void make() {
        id = applicationOfAda("Oxide", "Engineer");
    }

    @Test
    void aChangeMovesTheApplication() {
        Response made = move("applied", null);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains("id", "version", "stage", "stageKind", "enteredAt", "note", "createdAt", "updatedAt"))
                .body("stage", equalTo("applied"))
                .body("stageKind", equalTo("APPLIED"));
        assertThat(asAda().get(made.header("Location")).asString()).isEqualTo(made.asString());
        asAda().get(APPLICATION, id)
                .then()
                .body("stage", equalTo("applied"))
                .body("stageEnteredAt", equalTo(made.path("enteredAt")));
    }

    @Test
    void aChangeDatedBackAddsToThePast() {
        move("interviewing", null);
        move("screening", "2026-01-05T10:00:00Z");
        asAda().get(ALL, id).then().body("items.stage", contains("saved", "screening", "interviewing"));
        asAda().get(APPLICATION, id).then().body("stage", equalTo("interviewing"));
    }

    @Test
    void aCorrectedChangeTakesTheApplicationAlong() {
        String change = move("applied", null).path("id");
        asAdaPatching("""
                {"stage": "offer", "note": "They were quick"}""")
                .patch(ONE, id, change)
                .then()
                .statusCode(200)
                .body("stage", equalTo("offer"))
                .body("note", equalTo("They were quick"));
        asAda().get(APPLICATION, id).then().body("stage", equalTo("offer")).body("furthestKind", equalTo("OFFER"));
    }

    @Test
    void aDeletedChangeGivesThePlaceBackToTheOneBefore() {
        String change = move("applied", null).path("id");
        asAda().delete(ONE, id, change).then().statusCode(204);
        asAda().delete(ONE, id, change).then().spec(problem(404));
        asAda().get(APPLICATION, id).then().body("stage", equalTo("saved"));
        String last = asAda().get(ALL, id).path("items[0].id");
        asAda().delete(ONE, id, last).then().spec(problem(409));
    }

    @Test
    void anEndedApplicationMovesOnlyInThePast() {
        asAdaSending("{\"outcome\": \"REJECTED\", \"closedOn\": \"2026-01-31\"}")
                .put(APPLICATION + "/outcome", id);
        move("offer", null).then().spec(problem(409));
        move("applied", "2026-01-05T10:00:00Z").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stage     | {}
            stage     | {"stage": "nowhere"}
            enteredAt | {"stage": "applied", "enteredAt": "0001-01-01T00:00:00Z"}
            stageKind | {"stage": "applied", "stageKind": "OFFER"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL, id).then().spec(violation(field));
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"stage\": 1}").post(ALL, id).then().spec(problem(400));
        asAdaSending("{\"stage\": \"applied\", \"enteredAt\": 1}")
                .post(ALL, id)
                .then()
                .spec(problem(400));
        asAda().get(ALL, id).then().body("items", hasSize(1));
    }

    @Test
    void aChangeOfAnotherApplicationIsNotFound() {
        String other = applicationOfAda("Fermyon", "Engineer");
        String change = move("applied", null).path("id");
        asAda().get(ONE, other, change).then().spec(problem(404));
        asAdaPatching("{}").patch(ONE, other, change).then().spec(problem(404));
        asAda().delete(ONE, other, change).then().spec(problem(404));
    }

    private Response move(String stage, String enteredAt) {
        String at = enteredAt == null ? "" : ", \"enteredAt\": \"" + enteredAt + "\"";
        return asAdaSending("{\"stage\": \"" + stage + "\"" + at + "}").post(ALL, id);
    }
}
