package dev.groundwork.api.checklists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChecklistsResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/checklists";
    private static final String ONE = ALL + "/{id}";
    private static final String ITEMS = "/api/v1/checklist-items";
    private static final String ITEM = ITEMS + "/{id}";
    private static final String COMPLETION = ITEM + "/completion";
    private static final String OF_APPLICATION = "/api/v1/applications/{id}/checklists";
    private static final String OF_ROUND = "/api/v1/interviews/{id}/checklists";

    private String application;

    @BeforeEach
    void make() {
        application = applicationOfAda("Oxide", "Engineer");
    }

    @Test
    void aRoundBringsItsChecklist() {
        String round = round(application);
        Response lists = asAda().get(OF_ROUND, round);
        lists.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(
                        "items[0].keySet()",
                        contains(
                                "id",
                                "version",
                                "applicationId",
                                "interviewId",
                                "guide",
                                "template",
                                "title",
                                "items",
                                "createdAt",
                                "updatedAt"))
                .body("items[0].applicationId", equalTo(application))
                .body("items[0].interviewId", equalTo(round))
                .body("items[0].template", equalTo("coding-and-algorithms"))
                .body("items[0].items", hasSize(9))
                .body(
                        "items[0].items[0].keySet()",
                        contains(
                                "id",
                                "version",
                                "checklistId",
                                "title",
                                "why",
                                "competency",
                                "dueAt",
                                "completedAt",
                                "position",
                                "createdAt",
                                "updatedAt"))
                .body("items[0].items.dueAt", everyItem(notNullValue()));
        assertThat(asAda().get(OF_APPLICATION, application).<List<String>>path("items.id"))
                .isEqualTo(lists.path("items.id"));
    }

    @Test
    void anItemIsDoneAndOpenedAgain() {
        String item = asAda().get(OF_ROUND, round(application)).path("items[0].items[0].id");
        asAda().put(COMPLETION, item).then().statusCode(200).body("completedAt", notNullValue());
        String at = asAda().get(ITEM, item).path("completedAt");
        asAda().put(COMPLETION, item).then().body("completedAt", equalTo(at));
        asAda().get(ITEMS + "?open=false&count=true").then().body("total", equalTo(1));
        asAda().delete(COMPLETION, item).then().statusCode(204);
        asAda().get(ITEM, item).then().body("completedAt", nullValue());
        asAdaPatching("{\"completedAt\": \"2026-11-20T09:00:00Z\"}")
                .patch(ITEM, item)
                .then()
                .body("completedAt", equalTo("2026-11-20T09:00:00Z"));
    }

    @Test
    void anOwnListIsMadeChangedAndDeleted() {
        Response made = asAdaSending("""
                {"title": "Own", "items": [{"title": "One"}, {"title": "Two", "competency": "debugging"}]}""").post(OF_APPLICATION, application);
        made.then().statusCode(201).body("items.title", contains("One", "Two")).body("guide", nullValue());
        String id = made.path("id");
        asAdaPatching("{\"title\": \"Mine\"}").patch(ONE, id).then().body("title", equalTo("Mine"));
        asAdaPatching("{\"template\": \"x\"}").patch(ONE, id).then().spec(violation("template"));
        asAdaPatching("{\"title\": \"x\"}")
                .header("If-Match", made.header("ETag"))
                .patch(ONE, id)
                .then()
                .spec(problem(412));
        String item = made(ITEMS, "{\"checklistId\": \"" + id + "\", \"title\": \"Zero\", \"position\": 0}");
        asAda().get(ONE, id).then().body("items.title", contains("Zero", "One", "Two"));
        asAdaPatching("{\"position\": 2, \"dueAt\": \"2026-12-01T09:00:00Z\"}")
                .patch(ITEM, item)
                .then()
                .body("position", equalTo(2))
                .body("dueAt", equalTo("2026-12-01T09:00:00Z"));
        asAda().delete(ITEM, item).then().statusCode(204);
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().get(ONE, id).then().spec(problem(404));
    }

    @Test
    void aListIsMadeOfATemplateOnDemand() {
        asAdaSending("{\"template\": \"debugging-scenarios\"}")
                .post(OF_ROUND, round(application))
                .then()
                .statusCode(201)
                .body("items", hasSize(9))
                .body("items[0].dueAt", notNullValue());
        asAdaSending("{\"template\": \"before-applying\", \"title\": \"First\"}")
                .post(ALL)
                .then()
                .statusCode(201)
                .body("title", equalTo("First"))
                .body("items.dueAt", everyItem(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title         | {}",
                "template      | {\"template\": \"nonsense\"}",
                "guide         | {\"template\": \"debugging-scenarios\", \"guide\": \"nonsense\"}",
                "applicationId | {\"title\": \"x\", \"applicationId\": \"Oxide\"}",
                "version       | {\"title\": \"x\", \"version\": 1}"
            })
    void aBrokenRuleOfAListIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "checklistId | {\"title\": \"x\"}",
                "title       | {\"checklistId\": \"ID\"}",
                "competency  | {\"checklistId\": \"ID\", \"title\": \"x\", \"competency\": \"nonsense\"}",
                "dueAt       | {\"checklistId\": \"ID\", \"title\": \"x\", \"dueAt\": \"soon\"}",
                "position    | {\"checklistId\": \"ID\", \"title\": \"x\", \"position\": -1}"
            })
    void aBrokenRuleOfAnItemIsNamedByItsField(String field, String body) {
        asAdaSending(body.replace("ID", made(ALL, "{\"title\": \"x\"}")))
                .post(ITEMS)
                .then()
                .spec(violation(field));
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"title\": 1}").post(ALL).then().spec(problem(400));
        asAdaSending("{\"title\": \"x\", \"colour\": 1}").post(ITEMS).then().spec(problem(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open=perhaps", "limit=0", "cursor=a", "x=1"})
    void aQueryParameterThatIsNoneIsMalformed(String query) {
        asAda().get(ITEMS + "?" + query).then().spec(problem(400));
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> asAdaSending("{\"title\": \"x\", \"items\": [{\"title\": \"y\"}]}")
                .post(OF_APPLICATION, applicationOfAda("Company " + number, "Engineer")));
        assertThat(walk(ALL + "?limit=8", "id")).hasSize(21).doesNotHaveDuplicates();
        assertThat(walk(ITEMS + "?limit=8", "id")).hasSize(21).doesNotHaveDuplicates();
    }

    @Test
    void othersAreKeptOut() {
        String round = round(application);
        String list = asAda().get(OF_ROUND, round).path("items[0].id");
        String item = asAda().get(OF_ROUND, round).path("items[0].items[0].id");
        given().get(ALL).then().spec(problem(401));
        given().put(COMPLETION, item).then().spec(problem(401));
        asGrace().get(ONE, list).then().spec(problem(404));
        asGrace().get(ITEM, item).then().spec(problem(404));
        asGrace().put(COMPLETION, item).then().spec(problem(404));
        asGrace().get(OF_ROUND, round).then().spec(problem(404));
        asGrace().get(ALL).then().body("items", empty());
        asGrace()
                .contentType("application/json")
                .body("{\"checklistId\": \"" + list + "\", \"title\": \"x\"}")
                .post(ITEMS)
                .then()
                .spec(problem(404));
    }

    private String round(String id) {
        Moment now = new Moment(Instant.now(), ZoneOffset.UTC);
        return fixtures.as(ada(), () -> Interview.schedule(
                                JobApplication.require(UUID.fromString(id)),
                                InterviewDetails.of(
                                        InterviewType.CODING, now.now().plus(Duration.ofDays(3)), "UTC"),
                                now)
                        .id)
                .toString();
    }
}
