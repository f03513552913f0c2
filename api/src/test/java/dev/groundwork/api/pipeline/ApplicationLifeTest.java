package dev.groundwork.api.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcome, archiving, restoration and the timeline that tells of them. */
@QuarkusTest
class ApplicationLifeTest extends ApiTest {

    private static final String ALL = "/api/v1/applications";
    private static final String ONE = ALL + "/{id}";
    private static final String OUTCOME = ONE + "/outcome";
    private static final String ARCHIVING = ONE + "/archiving";
    private static final String RESTORATION = ONE + "/restoration";
    private static final String TIMELINE = ONE + "/timeline";

    private String id;

    @BeforeEach
    void make() {
        id = applicationOfAda("Oxide", "Engineer");
    }

    @Test
    void anOpenApplicationHasNoOutcome() {
        asAda().get(OUTCOME, id).then().spec(problem(404));
        asAda().delete(OUTCOME, id).then().spec(problem(404));
    }

    @Test
    void anEndingIsToldAndCorrectedAndTakenBack() {
        asAdaSending("""
                {"outcome": "GHOSTED"}""")
                .put(OUTCOME, id)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("GHOSTED"))
                .body("closedOn", notNullValue());
        asAdaSending("""
                {"outcome": "REJECTED", "closedOn": "2026-11-01", "reason": "No headcount"}""").put(OUTCOME, id).then().statusCode(200).body("reason", equalTo("No headcount"));
        asAda().get(ONE, id)
                .then()
                .body("outcome", equalTo("REJECTED"))
                .body("closedOn", equalTo("2026-11-01"))
                .body("outcomeReason", equalTo("No headcount"))
                .body("stage", equalTo("saved"));
        asAda().delete(OUTCOME, id).then().statusCode(204);
        asAda().get(ONE, id).then().body("outcome", nullValue()).body("closedOn", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outcome  | {}
            outcome  | {"outcome": "LOST"}
            closedOn | {"outcome": "REJECTED", "closedOn": "2026-13-01"}
            version  | {"outcome": "REJECTED", "version": 3}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).put(OUTCOME, id).then().spec(violation(field));
    }

    @Test
    void anOutcomeOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"outcome\": 1}").put(OUTCOME, id).then().spec(problem(400));
        asAdaSending("{\"outcome\": \"REJECTED\", \"at\": \"now\"}")
                .put(OUTCOME, id)
                .then()
                .spec(problem(400));
    }

    @Test
    void archivingTakesNoBodyAndIsTakenBack() {
        Response archived = asAda().put(ARCHIVING, id);
        archived.then().statusCode(200).body("archivedAt", notNullValue());
        assertThat(asAda().get(ONE, id).header("ETag")).isEqualTo(archived.header("ETag"));
        asAda().get(ALL + "?archived=true").then().body("items.id", contains(id));
        asAda().get(ALL).then().body("items.id", contains(id));
        asAda().put(ARCHIVING, id).then().statusCode(200).header("ETag", archived.header("ETag"));
        asAda().delete(ARCHIVING, id).then().statusCode(204);
        asAda().get(ONE, id).then().body("archivedAt", nullValue());
    }

    @Test
    void aBinnedApplicationIsRestored() {
        asAda().post(RESTORATION, id).then().spec(problem(404));
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().get(ALL).then().body("items.id", not(hasItem(id)));
        asAda().post(RESTORATION, id).then().statusCode(200).body("id", equalTo(id));
        asAda().get(ONE, id).then().statusCode(200);
    }

    @Test
    void theTimelineTellsEverythingNewestFirst() {
        asAdaSending("{\"stage\": \"applied\"}").post(ONE + "/stage-changes", id);
        asAda().put(ARCHIVING, id);
        asAda().get(TIMELINE, id)
                .then()
                .statusCode(200)
                .body("items.type", contains("ARCHIVED", "STAGE", "CREATED"))
                .body("items[0].summary", equalTo("Archived"))
                .body("items[0].subject.type", equalTo("APPLICATION"))
                .body("items[0].subject.id", equalTo(id));
    }

    @Test
    void theTimelineIsReadInPages() {
        asAdaSending("{\"stage\": \"applied\"}").post(ONE + "/stage-changes", id);
        asAda().put(ARCHIVING, id);
        Response first = asAda().get(TIMELINE + "?limit=2&count=true", id);
        first.then().body("items.type", contains("ARCHIVED", "STAGE")).body("total", equalTo(3));
        String cursor = first.path("nextCursor");
        asAda().delete(ARCHIVING, id);
        asAda().get(TIMELINE + "?limit=2&cursor={cursor}", id, cursor)
                .then()
                .body("items.type", contains("CREATED"))
                .body("nextCursor", nullValue());
        String other = applicationOfAda("Fermyon", "Engineer");
        asAda().get(TIMELINE + "?cursor={cursor}", other, cursor).then().spec(problem(400));
        asAda().get(TIMELINE, other).then().body("items", hasSize(1));
    }
}
