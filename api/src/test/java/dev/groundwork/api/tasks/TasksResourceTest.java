package dev.groundwork.api.tasks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TasksResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/tasks";
    private static final String ONE = ALL + "/{id}";
    private static final String APPLICATION = "/api/v1/applications/{id}";
    private static final String OF_APPLICATION = APPLICATION + "/tasks";

    private String application;

    @BeforeEach
    void make() {
        application = applicationOfAda("Oxide", "Engineer");
    }

    @Test
    void aFollowUpOfAnApplicationIsItsFollowUpDay() {
        Response made = asAdaSending("""
                {"kind": "FOLLOW_UP", "title": "Ask again", "dueOn": "2026-12-01"}""").post(OF_APPLICATION, application);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "applicationId",
                                "kind",
                                "title",
                                "dueOn",
                                "recurrence",
                                "completedAt",
                                "createdAt",
                                "updatedAt"))
                .body("applicationId", equalTo(application))
                .body("kind", equalTo("FOLLOW_UP"))
                .body("dueOn", equalTo("2026-12-01"))
                .body("recurrence", nullValue())
                .body("completedAt", nullValue());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        asAda().get(APPLICATION, application).then().body("followUpOn", equalTo("2026-12-01"));
        asAda().delete(ONE, found.<String>path("id")).then().statusCode(204);
        asAda().delete(ONE, found.<String>path("id")).then().spec(problem(404));
        asAda().get(APPLICATION, application).then().body("followUpOn", nullValue());
    }

    @Test
    void theFollowUpDayOfAnApplicationIsATask() {
        asAdaPatching("{\"followUpOn\": \"2026-12-03\"}").patch(APPLICATION, application);
        asAda().get(OF_APPLICATION, application)
                .then()
                .body("items.kind", contains("FOLLOW_UP"))
                .body("items.dueOn", contains("2026-12-03"));
    }

    @Test
    void onlyWhatIsNamedChanges() {
        String id = made(ALL, "{\"title\": \"Read\", \"dueOn\": \"2026-12-01\", \"recurrence\": \"P7D\"}");
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("{\"dueOn\": null, \"applicationId\": \"" + application + "\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("title", equalTo("Read"))
                .body("kind", equalTo("TODO"))
                .body("dueOn", nullValue())
                .body("recurrence", equalTo("P7D"))
                .body("applicationId", equalTo(application));
        asAdaPatching("{\"title\": \"Late\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .spec(problem(412));
        asAda().header("If-Match", tag).delete(ONE, id).then().spec(problem(412));
    }

    @Test
    void aTaskIsDoneAndOpenedAgain() {
        String id = made(ALL, "{\"title\": \"Read\", \"applicationId\": \"" + application + "\"}");
        done(id, "2026-11-20T09:00:00Z").then().statusCode(200).body("completedAt", equalTo("2026-11-20T09:00:00Z"));
        done(id, "2026-11-19T09:00:00Z").then().body("completedAt", equalTo("2026-11-19T09:00:00Z"));
        asAda().get(APPLICATION + "/timeline", application)
                .then()
                .body("items[1].summary", equalTo("Done: Read"))
                .body("items[1].at", equalTo("2026-11-19T09:00:00Z"));
        asAdaPatching("{\"completedAt\": null}").patch(ONE, id).then().body("completedAt", nullValue());
        asAda().get(APPLICATION + "/timeline", application).then().body("items.type", contains("CREATED"));
    }

    @Test
    void aRecurringTaskThatIsDoneMakesTheNext() {
        String id = made(ALL, "{\"title\": \"Read\", \"dueOn\": \"2999-01-01\", \"recurrence\": \"P1M\"}");
        done(id, "2026-11-20T09:00:00Z");
        asAda().get(ALL + "?open=true").then().body("items.dueOn", contains("2999-02-01"));
        asAda().get(ALL + "?open=false").then().body("items.completedAt", contains(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title         | {}
            kind          | {"title": "Read", "kind": "HOBBY"}
            dueOn         | {"title": "Read", "dueOn": "tomorrow"}
            recurrence    | {"title": "Read", "recurrence": "daily"}
            completedAt   | {"title": "Read", "completedAt": "0001-01-01T00:00:00Z"}
            applicationId | {"title": "Read", "applicationId": "Oxide"}
            version       | {"title": "Read", "version": 1}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
        asAdaSending(body).post(OF_APPLICATION, application).then().spec(violation(field));
    }

    @Test
    void theApplicationOfTheAddressIsTheTasks() {
        String other = applicationOfAda("Fermyon", "Engineer");
        asAdaSending("{\"title\": \"Read\", \"applicationId\": \"" + other + "\"}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(violation("applicationId"));
        asAdaSending("{\"title\": \"Read\", \"applicationId\": \"" + UNKNOWN + "\"}")
                .post(ALL)
                .then()
                .spec(problem(404));
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"title\": 1}").post(ALL).then().spec(problem(400));
        asAdaSending("{\"title\": \"Read\", \"colour\": 1}").post(ALL).then().spec(problem(400));
        asAdaSending("{\"title\": \"Read\"")
                .post(OF_APPLICATION, application)
                .then()
                .spec(problem(400));
    }

    @Test
    void everyFilterNarrows() {
        asAdaSending("""
                {"kind": "PREPARATION", "title": "Read", "dueOn": "2026-12-01"}""").post(OF_APPLICATION, application);
        made(ALL, "{\"title\": \"Run\", \"completedAt\": \"2026-11-20T09:00:00Z\"}");
        for (String query : new String[] {
            "kind=PREPARATION", "open=true", "dueFrom=2026-12-01&dueTo=2026-12-01", "applicationId=" + application
        }) {
            asAda().get(ALL + "?count=true&" + query)
                    .then()
                    .body("items.title", contains("Read"))
                    .body("total", equalTo(1));
        }
        asAda().get(OF_APPLICATION + "?kind=TODO", application).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=HOBBY",
                "open=perhaps",
                "dueFrom=today",
                "dueTo=1",
                "applicationId=1",
                "limit=0",
                "cursor=a",
                "x=1"
            })
    void aQueryParameterThatIsNoneIsMalformed(String query) {
        asAda().get(ALL + "?" + query).then().spec(problem(400));
    }

    @Test
    void aWalkMeetsEveryTaskOnceByDay() {
        for (String day : new String[] {"\"2026-12-03\"", "null", "\"2026-12-01\"", "\"2026-12-02\"", "null"}) {
            asAdaSending("{\"title\": \"Read\", \"dueOn\": " + day + "}").post(OF_APPLICATION, application);
        }
        assertThat(walk(ALL + "?limit=2", "dueOn"))
                .containsExactly("2026-12-01", "2026-12-02", "2026-12-03", null, null);
        assertThat(walk(OF_APPLICATION.replace("{id}", application) + "?limit=2", "id"))
                .hasSize(5)
                .doesNotHaveDuplicates();
        asGrace().get(ALL).then().body("items", empty());
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> asAdaSending("{\"title\": \"Read\"}")
                .post(OF_APPLICATION, applicationOfAda("Company " + number, "Engineer")));
    }

    @Test
    void aTaskIsPlannedOnceForOneKey() {
        for (int i = 0; i < 2; i++) {
            asAdaSending("{\"title\": \"Read\"}")
                    .header("Idempotency-Key", "read")
                    .post(ALL)
                    .then()
                    .statusCode(201);
        }
        asAda().get(ALL + "?count=true").then().body("total", equalTo(1));
    }

    @Test
    void othersAreKeptOut() {
        String id = made(ALL, "{\"title\": \"Read\"}");
        given().get(ALL).then().spec(problem(401));
        asGrace().get(ONE, id).then().spec(problem(404));
        asGrace()
                .contentType("application/json")
                .body("{\"title\": \"Read\", \"applicationId\": \"" + application + "\"}")
                .post(ALL)
                .then()
                .spec(problem(404));
        with(tokenFor(AccessToken.Scope.READ)).get(ONE, id).then().statusCode(200);
        with(tokenFor(AccessToken.Scope.READ)).delete(ONE, id).then().spec(problem(403));
    }

    private Response done(String id, String at) {
        return asAdaPatching("{\"completedAt\": \"" + at + "\"}").patch(ONE, id);
    }
}
