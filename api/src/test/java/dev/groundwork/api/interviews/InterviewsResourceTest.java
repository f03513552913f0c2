package dev.groundwork.api.interviews;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.calendar.EdgeTime;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InterviewsResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/interviews";
    private static final String ONE = ALL + "/{id}";
    private static final String APPLICATION = "/api/v1/applications/{id}";

    private static final String THURSDAY =
            "{\"type\": \"OPERATING_SYSTEMS\", \"startsAtLocal\": \"2098-11-27T09:00\", \"timeZone\": \"America/Los_Angeles\"}";

    private String application;
    private String ofApplication;

    @BeforeEach
    void make() {
        application = applicationOfAda("Oxide", "Engineer");
        ofApplication = "/api/v1/applications/" + application + "/interviews";
    }

    @Test
    void aRoundHasTheShapeOfTheContract() {
        String noor = made("/api/v1/contacts", "{\"name\": \"Noor\"}");
        Response made = asAdaSending("""
                {"type": "OPERATING_SYSTEMS", "title": "OS concepts", "format": "VIDEO", "startsAt": "2098-11-27T17:00:00Z",
                 "durationMinutes": 45, "timeZone": "America/Los_Angeles", "location": "https://meet.example/1",
                 "interviewerIds": ["%s"], "preparation": "*read*"}""".formatted(noor)).post(ofApplication);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "applicationId",
                                "round",
                                "type",
                                "title",
                                "format",
                                "startsAt",
                                "startsAtLocal",
                                "durationMinutes",
                                "timeZone",
                                "adjusted",
                                "location",
                                "interviewerIds",
                                "outcome",
                                "preparation",
                                "createdAt",
                                "updatedAt"))
                .body("applicationId", equalTo(application))
                .body("round", equalTo(1))
                .body("startsAt", equalTo("2098-11-27T17:00:00Z"))
                .body("startsAtLocal", equalTo("2098-11-27T09:00"))
                .body("adjusted", nullValue())
                .body("interviewerIds", contains(noor))
                .body("outcome", equalTo("SCHEDULED"));
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        asAda().header("If-None-Match", found.header("ETag"))
                .get(made.header("Location"))
                .then()
                .statusCode(304);
        asAda().get(APPLICATION, application).then().body("stage", equalTo("interviewing"));
        asAda().get(APPLICATION + "/timeline", application)
                .then()
                .body("items.find { it.type == 'INTERVIEW' }.summary", equalTo("Interview scheduled: OS concepts"))
                .body("items.find { it.type == 'INTERVIEW' }.subject.id", equalTo(made.path("id")));
    }

    @Test
    void theCandidatesOwnZoneIsMeantWhereNoneIsNamed() {
        asAdaSending("{\"type\": \"CODING\", \"startsAtLocal\": \"2098-07-01T09:00\"}")
                .post(ofApplication)
                .then()
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("startsAt", equalTo("2098-07-01T07:00:00Z"))
                .body("durationMinutes", equalTo(60));
    }

    @Test
    void twelveZonesByEdgeTimesComeToTheSameInstantEverywhere() {
        EdgeTime.all().forEach(edge -> {
            Response made = asAdaSending("{\"type\": \"CODING\", \"startsAtLocal\": \"%s\", \"timeZone\": \"%s\"}"
                            .formatted(edge.local(), edge.zone()))
                    .post(ofApplication);
            made.then()
                    .statusCode(201)
                    .body("startsAt", equalTo(edge.instant().toString()))
                    .body("startsAtLocal", equalTo(edge.local().toString()));
            asAda().get(ONE, made.<String>path("id"))
                    .then()
                    .body("startsAt", equalTo(edge.instant().toString()));
            asAda().delete(ONE, made.<String>path("id")).then().statusCode(204);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T02:30, GAP, 2026-03-29T01:00:00Z", "2026-10-25T02:30, OVERLAP, 2026-10-25T00:30:00Z"})
    void aTimeThatTheClocksSkipOrShowTwiceIsTold(String local, String adjusted, String instant) {
        asAdaSending("{\"type\": \"CODING\", \"startsAtLocal\": \"" + local + "\", \"timeZone\": \"Europe/Berlin\"}")
                .post(ofApplication)
                .then()
                .body("adjusted", equalTo(adjusted))
                .body("startsAt", equalTo(instant))
                .body("startsAtLocal", equalTo(local));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"startsAtLocal": "2098-11-29T09:00"}                                      | 2098-11-29T17:00:00Z | 2098-11-29T09:00
            {"startsAt": "2098-11-29T17:00:00Z"}                                       | 2098-11-29T17:00:00Z | 2098-11-29T09:00
            {"timeZone": "America/New_York"}                                           | 2098-11-27T14:00:00Z | 2098-11-27T09:00
            {"timeZone": "Europe/Berlin", "startsAt": "2098-11-27T17:00:00Z"}          | 2098-11-27T08:00:00Z | 2098-11-27T09:00
            {"timeZone": "Europe/Berlin", "startsAtLocal": "2098-11-27T18:00"}         | 2098-11-27T17:00:00Z | 2098-11-27T18:00
            {"startsAtLocal": "2098-11-29T09:00", "startsAt": "2098-11-29T17:00:00Z"}  | 2098-11-29T17:00:00Z | 2098-11-29T09:00
            {"title": "Coffee"}                                                        | 2098-11-27T17:00:00Z | 2098-11-27T09:00
            """)
    void aMovedRoundBeginsAtTheTimeThatWasChanged(String patch, String instant, String local) {
        String id = made(ofApplication, THURSDAY);
        asAdaPatching(patch)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("startsAt", equalTo(instant))
                .body("startsAtLocal", equalTo(local))
                .body("version", equalTo(1));
    }

    @Test
    void roundsAreNumberedAndKeepTheirOutcomes() {
        String second = made(ofApplication, THURSDAY);
        String first = made(ofApplication, THURSDAY.replace("T09", "T08"));
        asAda().get(ONE, second).then().body("round", equalTo(2)).body("version", equalTo(1));
        asAdaPatching("{\"outcome\": \"CANCELLED\"}")
                .patch(ONE, first)
                .then()
                .body("outcome", equalTo("CANCELLED"))
                .body("round", nullValue());
        asAda().get(ofApplication)
                .then()
                .body("items.id", contains(first, second))
                .body("items[1].round", equalTo(1));
        asAda().delete(ONE, first).then().statusCode(204);
        asAda().delete(ONE, first).then().spec(problem(404));
    }

    @Test
    void aStaleChangeIsRefused() {
        String id = made(ofApplication, THURSDAY);
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("{\"title\": \"One\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200);
        asAdaPatching("{\"title\": \"Two\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .spec(problem(412));
        asAda().header("If-Match", tag).delete(ONE, id).then().spec(problem(412));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type            | {"startsAt": "2098-11-27T17:00:00Z"}
            type            | {"type": "CHESS", "startsAt": "2098-11-27T17:00:00Z"}
            format          | {"type": "CODING", "format": "FAX", "startsAt": "2098-11-27T17:00:00Z"}
            startsAt        | {"type": "CODING"}
            startsAt        | {"type": "CODING", "startsAt": "2098-11-27T17:00:00"}
            startsAt        | {"type": "CODING", "startsAt": "1000-11-27T17:00:00Z"}
            startsAtLocal   | {"type": "CODING", "startsAtLocal": "2098-11-27T17:00:00Z"}
            startsAtLocal   | {"type": "CODING", "startsAtLocal": "2098-02-30T17:00"}
            startsAtLocal   | {"type": "CODING", "startsAtLocal": "2098-11-27T17:00", "startsAt": "2098-11-27T17:00:00Z"}
            timeZone        | {"type": "CODING", "startsAt": "2098-11-27T17:00:00Z", "timeZone": "Mars/Olympus"}
            durationMinutes | {"type": "CODING", "startsAt": "2098-11-27T17:00:00Z", "durationMinutes": 0}
            outcome         | {"type": "CODING", "startsAt": "2098-11-27T17:00:00Z", "outcome": "WON"}
            round           | {"type": "CODING", "startsAt": "2098-11-27T17:00:00Z", "round": 1}
            adjusted        | {"type": "CODING", "startsAt": "2098-11-27T17:00:00Z", "adjusted": null}
            interviewerIds  | {"type": "CODING", "startsAt": "2098-11-27T17:00:00Z", "interviewerIds": ["Noor"]}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        Response refused = asAdaSending(body).post(ofApplication);
        refused.then().spec(problem(422));
        assertThat(refused.<List<String>>path("violations.field")).anyMatch(named -> named.startsWith(field));
        asAda().get(ofApplication).then().body("items", empty());
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"type\": 1}").post(ofApplication).then().spec(problem(400));
        asAdaSending("{\"type\": \"CODING\", \"when\": 1}")
                .post(ofApplication)
                .then()
                .spec(problem(400));
        asAdaSending("{\"type\": \"CODING\"").post(ofApplication).then().spec(problem(400));
        asAda().contentType("text/plain").body("x").post(ofApplication).then().spec(problem(415));
    }

    @Test
    void everyFilterNarrows() {
        String held = made(
                ofApplication, "{\"type\": \"CODING\", \"startsAt\": \"2026-11-01T09:00:00Z\", \"outcome\": \"HELD\"}");
        String coming = made(ofApplication, THURSDAY);
        for (String query : new String[] {
            "outcome=SCHEDULED", "from=2098-11-27", "from=2098-11-27T17:59:59Z", "from=2098-11-27&to=2098-11-27"
        }) {
            asAda().get(ALL + "?count=true&" + query)
                    .then()
                    .body("items.id", contains(coming))
                    .body("total", equalTo(1));
        }
        asAda().get(ALL + "?to=2098-11-26").then().body("items.id", contains(held));
        asAda().get(ALL + "?from=2098-11-27T18:00:00Z").then().body("items", empty());
        asAda().get(ofApplication + "?outcome=PASSED").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome=WON", "from=today", "to=2098-13-01", "limit=0", "cursor=a", "x=1"})
    void aQueryParameterThatIsNoneIsMalformed(String query) {
        asAda().get(ALL + "?" + query).then().spec(problem(400));
        if (!query.startsWith("limit") && !query.startsWith("cursor")) {
            asAda().get(ALL + ".ics?" + query).then().spec(problem(400));
        }
    }

    @Test
    void aWalkMeetsEveryRoundOnceByItsStart() {
        for (int hour = 14; hour >= 10; hour--) {
            made(ofApplication, THURSDAY.replace("T09", "T" + hour));
        }
        assertThat(walk(ALL + "?limit=2", "startsAtLocal"))
                .containsExactly(
                        "2098-11-27T10:00",
                        "2098-11-27T11:00",
                        "2098-11-27T12:00",
                        "2098-11-27T13:00",
                        "2098-11-27T14:00");
        asGrace().get(ALL).then().body("items", empty());
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> asAdaSending(THURSDAY)
                .post("/api/v1/applications/" + applicationOfAda("Company " + number, "Engineer") + "/interviews"));
    }

    @Test
    void aRoundIsScheduledOnceForOneKey() {
        for (int i = 0; i < 2; i++) {
            asAdaSending(THURSDAY)
                    .header("Idempotency-Key", "thursday")
                    .post(ofApplication)
                    .then()
                    .statusCode(201);
        }
        asAda().get(ALL + "?count=true").then().body("total", equalTo(1));
    }

    @Test
    void theSameRoundsAreAFileForCalendars() {
        String id = made(ofApplication, THURSDAY);
        made(ofApplication, "{\"type\": \"CODING\", \"startsAt\": \"2026-11-01T09:00:00Z\"}");
        asAda().get(ALL + ".ics?from=2098-01-01")
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .body(containsString("UID:interview-" + id + "@groundwork\r\n"))
                .body(containsString("DTSTART;TZID=America/Los_Angeles:20981127T090000\r\n"))
                .body(not(containsString("20261101")));
        asGrace().get(ALL + ".ics").then().body(not(containsString("VEVENT")));
        given().get(ALL + ".ics").then().spec(problem(401));
    }

    @Test
    void othersAreKeptOut() {
        String id = made(ofApplication, THURSDAY);
        String noor = made("/api/v1/contacts", "{\"name\": \"Noor\"}");
        given().get(ALL).then().spec(problem(401));
        asGrace().get(ONE, id).then().spec(problem(404));
        asGrace()
                .contentType("application/json")
                .body(THURSDAY)
                .post(ofApplication)
                .then()
                .spec(problem(404));
        String graces = asGrace()
                .contentType("application/json")
                .body("{\"company\": \"Fly.io\", \"role\": \"Engineer\"}")
                .post("/api/v1/applications")
                .path("id");
        asGrace()
                .contentType("application/json")
                .body(THURSDAY.replace("}", ", \"interviewerIds\": [\"" + noor + "\"]}"))
                .post("/api/v1/applications/" + graces + "/interviews")
                .then()
                .spec(problem(404));
        with(tokenFor(AccessToken.Scope.READ)).get(ONE, id).then().statusCode(200);
        with(tokenFor(AccessToken.Scope.READ)).delete(ONE, id).then().spec(problem(403));
    }
}
