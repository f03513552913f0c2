package dev.groundwork.api.insights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.ManyRows;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InsightsResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/applications";
    private static final String INSIGHTS = "/api/v1/insights/";
    private static final List<String> FIGURES =
            List.of("funnel", "flow", "sources", "time-in-stage", "activity", "paths");

    @Test
    void theFunnelCountsHowFarTheyGot() {
        String rejected = applied("Oxide", "interviewing", "Referral");
        end(rejected, "REJECTED");
        applied("Initech", "applied", "Job board");
        asAda().get(INSIGHTS + "funnel")
                .then()
                .statusCode(200)
                .body("keySet()", contains("from", "to", "stages"))
                .body("from", nullValue())
                .body("stages.kind", contains("SAVED", "APPLIED", "SCREENING", "INTERVIEWING", "OFFER"))
                .body("stages.count", contains(2, 2, 1, 1, 0));
        asAda().get(INSIGHTS + "funnel?from=2026-10-01&to=2026-10-31&source=referral")
                .then()
                .body("from", equalTo("2026-10-01"))
                .body("to", equalTo("2026-10-31"))
                .body("stages.count", contains(1, 1, 1, 1, 0));
        asAda().get(INSIGHTS + "funnel?to=2026-09-30").then().body("stages.count", everyItem(equalTo(0)));
        asGrace().get(INSIGHTS + "funnel").then().body("stages.count", everyItem(equalTo(0)));
    }

    @Test
    void theFlowEndsWhereTheyEnded() {
        end(applied("Oxide", "interviewing", "Referral"), "REJECTED");
        applied("Initech", "applied", null);
        asAda().get(INSIGHTS + "flow")
                .then()
                .statusCode(200)
                .body("keySet()", contains("nodes", "links"))
                .body("nodes.id", contains("APPLIED", "INTERVIEWING", "OPEN", "REJECTED"))
                .body("nodes.label", contains("Applied", "Interviewing", "Open", "Rejected"))
                .body("links.source", contains("APPLIED", "APPLIED", "INTERVIEWING"))
                .body("links.target", contains("INTERVIEWING", "OPEN", "REJECTED"))
                .body("links.count", contains(1, 1, 1));
    }

    @Test
    void aSourceSaysHowManyAnsweredAndWhetherThatIsEnough() {
        for (int i = 0; i < 10; i++) {
            String application = applied("Company " + i, i < 2 ? "screening" : "applied", "Referral");
            if (i > 7) {
                end(application, i == 8 ? "REJECTED" : "GHOSTED");
            }
        }
        applied("Initech", "offer", "=cmd()");
        applied("Wish", "saved", "Referral");
        asAda().get(INSIGHTS + "sources")
                .then()
                .statusCode(200)
                .body(
                        "items[0].keySet()",
                        contains(
                                "source",
                                "applications",
                                "responses",
                                "interviews",
                                "offers",
                                "responseRate",
                                "low",
                                "high",
                                "enough"))
                .body("items.source", contains("Referral", "=cmd()"))
                .body("items.applications", contains(10, 1))
                .body("items.responses", contains(3, 1))
                .body("items.interviews", contains(0, 1))
                .body("items.offers", contains(0, 1))
                .body("items.responseRate", contains(0.3f, 1.0f))
                .body("items.low", contains(0.1078f, 0.2065f))
                .body("items.high", contains(0.6032f, 1.0f))
                .body("items.enough", contains(true, false));
        asAda().get(INSIGHTS + "sources.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("\"sources.csv\""))
                .body(equalTo("source,applications,responses,interviews,offers,responseRate,low,high,enough\r\n"
                        + "Referral,10,3,0,0,0.3,0.1078,0.6032,true\r\n'=cmd(),1,1,1,1,1,0.2065,1,false\r\n"));
    }

    @Test
    void resumesAndTagsAreComparedInTheSameWay() {
        String application = applied("Oxide", "screening", null);
        asAdaSending("{\"tags\": [\"azure\", \"remote\"]}").patch(ALL + "/" + application);
        String resume = asAda().multiPart("file", "cv.txt", "Ada".getBytes())
                .multiPart("kind", "RESUME")
                .post("/api/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asAdaSending("{\"documentId\": \"" + resume + "\"}")
                .post(ALL + "/" + application + "/documents")
                .then()
                .statusCode(201);
        applied("Initech", "applied", null);
        asAda().get(INSIGHTS + "sources?by=tag").then().body("items.source", contains("azure", "remote", null));
        asAda().get(INSIGHTS + "sources?by=resume").then().body("items.source", contains("cv.txt (1)", null));
        asAda().get(INSIGHTS + "sources?by=source").then().body("items.source", contains(nullValue()));
        asAda().get(INSIGHTS + "funnel?resume=" + resume).then().body("stages[0].count", equalTo(1));
        asAda().get(INSIGHTS + "sources?by=mood").then().spec(problem(400));
        asAda().get(INSIGHTS + "sources.csv?by=resume").then().body(startsWith("resume,applications,"));
    }

    @Test
    void timeInStageNamesEveryStageAndTheSilence() {
        end(applied("Oxide", "applied", null), "GHOSTED");
        asAda().get(INSIGHTS + "time-in-stage")
                .then()
                .statusCode(200)
                .body("stages.stage", contains("saved", "applied", "screening", "interviewing", "offer"))
                .body("stages.count", contains(0, 1, 0, 0, 0))
                .body("stages[0].medianDays", nullValue())
                .body("stages[1].medianDays", equalTo(19.0f))
                .body("firstResponse.count", equalTo(0))
                .body("responses.part", equalTo(0))
                .body("responses.whole", equalTo(1))
                .body("ghosted.rate", equalTo(1.0f))
                .body("ghosted.enough", equalTo(false));
    }

    @Test
    void aWeekIsHeldAgainstTheGoal() {
        asAdaSending("{\"weeklyGoal\": 5}").patch("/api/v1/me").then().statusCode(200);
        applied("Oxide", "applied", null);
        asAdaSending(
                        "{\"competency\": \"debugging\", \"kind\": \"LAB\", \"minutes\": 90, \"practisedAt\": \"2026-10-18T21:59:00Z\"}")
                .post("/api/v1/practices")
                .then()
                .statusCode(201);
        asAda().get(INSIGHTS + "activity?from=2026-10-01&to=2026-10-19")
                .then()
                .statusCode(200)
                .body("weeklyGoal", equalTo(5))
                .body("weeks.week", contains("2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19"))
                .body("weeks.applications", contains(0, 0, 1, 0))
                .body("weeks.practiceMinutes", contains(0, 0, 90, 0));
        asAda().get(INSIGHTS + "activity").then().body("weeks", hasSize(12));
        asAda().get(INSIGHTS + "activity?from=0001-01-01").then().spec(violation("from"));
        asAda().get(INSIGHTS + "activity?from=9999-12-31").then().body("weeks.week", contains("9999-12-27"));
    }

    @Test
    void pathsAreNamedByTheirGuides() {
        asAdaSending(
                        "{\"company\": \"Oxide\", \"role\": \"Engineer\", \"careerPaths\": [\"site-reliability-engineering\", \"cloud-platform-engineering\"]}")
                .post(ALL)
                .then()
                .statusCode(201);
        applied("Initech", "applied", null);
        asAda().get(INSIGHTS + "paths")
                .then()
                .statusCode(200)
                .body("items.path", contains("cloud-platform-engineering", "site-reliability-engineering", null))
                .body("items.name", hasItem("Cloud platform engineering"))
                .body("items.name", not(hasItem("site-reliability-engineering")))
                .body("items.open", contains(1, 1, 1));
        asGrace().get(INSIGHTS + "paths").then().body("items", empty());
    }

    @Test
    void aFigureIsTaggedByWhatItSays() {
        String tag = asAda().get(INSIGHTS + "funnel").header("ETag");
        asAda().header("If-None-Match", tag).get(INSIGHTS + "funnel").then().statusCode(304);
        applied("Oxide", "applied", null);
        asAda().header("If-None-Match", tag)
                .get(INSIGHTS + "funnel")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "to=2026-13-01",
                "resume=1",
                "nonsense=1",
                "source=a&source=b",
            })
    void whatIsMalformedIsRefused(String query) {
        for (String figure : FIGURES) {
            asAda().get(INSIGHTS + figure + "?" + query).then().spec(problem(400));
            asAda().get(INSIGHTS + figure + ".csv?" + query).then().spec(problem(400));
            asAda().urlEncodingEnabled(false)
                    .get(INSIGHTS + figure + "?path=%00")
                    .then()
                    .spec(problem(400));
        }
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsBreaksARule() {
        for (String figure : FIGURES) {
            asAda().get(INSIGHTS + figure + "?from=2026-02-01&to=2026-01-01")
                    .then()
                    .spec(violation("to"));
            asAda().get(INSIGHTS + figure + "?from=0001-01-01&to=0001-01-07")
                    .then()
                    .statusCode(200);
            asAda().get(INSIGHTS + figure + "?from=9999-12-24&to=9999-12-31")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void figuresAreForThoseWithAToken() {
        for (String figure : FIGURES) {
            given().get(INSIGHTS + figure).then().spec(problem(401));
            given().get(INSIGHTS + figure + ".csv").then().spec(problem(401));
        }
        given().get(INSIGHTS + "responses.csv").then().spec(problem(401));
        asAda().get(INSIGHTS + "responses.csv").then().statusCode(200).body(startsWith("applications,responses,"));
    }

    /** Beside finding out whose token it is, and putting the connection behind the candidate, which jobs do meanwhile, too. */
    @Test
    void aFigureTakesThreeStatementsAtMost() {
        ManyRows.of(ada(), 500);
        adasToken();
        for (String figure : FIGURES) {
            CountedStatements counted = CountedStatements.during(
                    () -> asAda().get(INSIGHTS + figure).then().statusCode(200));
            assertThat(counted.without("set_config").without("access_token").total())
                    .as(counted.toString())
                    .isLessThanOrEqualTo(2);
        }
    }

    private String applied(String company, String stage, String source) {
        String body = "{\"company\": \"%s\", \"role\": \"Engineer\", \"stage\": \"%s\"%s}"
                .formatted(
                        company,
                        stage.equals("saved") ? "saved" : "applied",
                        source == null ? "" : ", \"source\": \"" + source + "\"");
        String id =
                asAdaSending(body).post(ALL).then().statusCode(201).extract().path("id");
        String change = asAda().get(ALL + "/" + id + "/stage-changes").path("items[0].id");
        asAdaSending("{\"enteredAt\": \"2026-10-12T09:00:00Z\"}")
                .patch(ALL + "/" + id + "/stage-changes/" + change)
                .then()
                .statusCode(200);
        asAdaSending("{\"appliedOn\": " + (stage.equals("saved") ? "null" : "\"2026-10-12\"") + "}")
                .patch(ALL + "/" + id);
        if (!stage.equals("saved") && !stage.equals("applied")) {
            asAdaSending("{\"stage\": \"" + stage + "\", \"enteredAt\": \"2026-10-20T09:00:00Z\"}")
                    .post(ALL + "/" + id + "/stage-changes")
                    .then()
                    .statusCode(201);
        }
        return id;
    }

    private void end(String application, String outcome) {
        asAdaSending("{\"outcome\": \"" + outcome + "\", \"closedOn\": \"2026-10-31\"}")
                .put(ALL + "/" + application + "/outcome")
                .then()
                .statusCode(200);
    }
}
