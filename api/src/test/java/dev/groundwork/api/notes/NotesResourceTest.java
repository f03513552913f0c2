package dev.groundwork.api.notes;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NotesResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/notes";
    private static final String ONE = ALL + "/{id}";
    private static final String OF_APPLICATION = "/api/v1/applications/{id}/notes";
    private static final String HELLO = "{\"text\": \"# Hello\\n\\n*Ada*  \\n\"}";

    private String application;

    @BeforeEach
    void make() {
        application = applicationOfAda("Oxide", "Engineer");
    }

    @Test
    void aNoteOnAnApplicationIsKeptAsWritten() {
        Response made = asAdaSending(HELLO).post(OF_APPLICATION, application);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "applicationId",
                                "companyId",
                                "contactId",
                                "text",
                                "createdAt",
                                "updatedAt"))
                .body("text", equalTo("# Hello\n\n*Ada*  \n"))
                .body("applicationId", equalTo(application))
                .body("companyId", nullValue())
                .body("contactId", nullValue());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        asAda().get("/api/v1/applications/{id}", application).then().body("notes", nullValue());
        asAda().get("/api/v1/applications/{id}/timeline", application)
                .then()
                .body("items[0].summary", equalTo("Noted: Hello"))
                .body("items[0].subject.id", equalTo(made.path("id")));
    }

    @Test
    void aNoteIsOnOneOfThreeThings() {
        String company = asAda().get("/api/v1/companies").path("items[0].id");
        String contact = made("/api/v1/contacts", "{\"name\": \"Alan\"}");
        note("applicationId", application);
        note("companyId", company);
        note("contactId", contact);
        asAda().get(ALL + "?applicationId=" + application).then().body("items.text", contains("on applicationId"));
        asAda().get(ALL + "?companyId=" + company).then().body("items.text", contains("on companyId"));
        asAda().get(ALL + "?contactId=" + contact).then().body("items.contactId", contains(contact));
        asAda().get(ALL + "?count=true").then().body("total", equalTo(3));
        asAda().get(ALL + "?contactId=" + UNKNOWN).then().spec(problem(404));
    }

    @Test
    void onlyTheTextChanges() {
        String id = note("applicationId", application);
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("{\"text\": \"Other\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("text", equalTo("Other"))
                .body("applicationId", equalTo(application));
        asAdaPatching("{\"text\": \"Late\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .spec(problem(412));
        asAdaPatching("{\"text\": null}").patch(ONE, id).then().spec(violation("text"));
        asAdaPatching("{\"applicationId\": \"" + UNKNOWN + "\"}")
                .patch(ONE, id)
                .then()
                .spec(violation("applicationId"));
    }

    @Test
    void aDeletedNoteIsGoneFromTheTimeline() {
        String id = note("applicationId", application);
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().delete(ONE, id).then().spec(problem(404));
        asAda().get("/api/v1/applications/{id}/timeline", application).then().body("items.type", contains("CREATED"));
    }

    @Test
    void aNoteOnAnApplicationInTheBinIsOutOfSight() {
        String id = note("applicationId", application);
        asAda().delete("/api/v1/applications/{id}", application);
        asAda().get(ONE, id).then().spec(problem(404));
        asAda().get(ALL + "?count=true").then().body("items", empty()).body("total", equalTo(0));
        asAda().get(OF_APPLICATION, application).then().spec(problem(404));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            applicationId | {"text": "Hello"}
            applicationId | {"text": "Hello", "companyId": "ID", "contactId": "ID"}
            companyId     | {"text": "Hello", "companyId": "Oxide"}
            createdAt     | {"text": "Hello", "createdAt": "2026-11-20T09:00:00Z"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body.replace("ID", UNKNOWN)).post(ALL).then().spec(violation(field));
    }

    @Test
    void aNoteHasTextOfBoundedLength() {
        asAdaSending("{}").post(OF_APPLICATION, application).then().spec(violation("text"));
        asAdaSending("{\"text\": \" \\n\"}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(violation("text"));
        asAdaSending("{\"text\": \"" + "x".repeat(100_001) + "\"}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(violation("text"));
        asAdaSending("{\"text\": 1}").post(OF_APPLICATION, application).then().spec(problem(400));
        asAdaSending("{\"text\": \"x\", \"colour\": 1}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(problem(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicationId=1", "cursor=abc", "limit=0", "colour=red", "companyId=ID&contactId=ID"})
    void aQueryParameterThatIsNoneIsMalformed(String query) {
        asAda().get(ALL + "?" + query.replace("ID", UNKNOWN)).then().spec(problem(400));
    }

    @Test
    void aWalkMeetsEveryNoteOnceNewestFirst() {
        for (String text : new String[] {"1", "2", "3", "4", "5"}) {
            asAdaSending("{\"text\": \"" + text + "\"}").post(OF_APPLICATION, application);
        }
        assertThat(walk(ALL + "?limit=2", "text")).containsExactly("5", "4", "3", "2", "1");
        assertThat(walk(OF_APPLICATION.replace("{id}", application) + "?limit=2", "text"))
                .containsExactly("5", "4", "3", "2", "1");
        asGrace().get(ALL).then().body("items", empty());
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> asAdaSending(HELLO)
                .post(OF_APPLICATION, applicationOfAda("Company " + number, "Engineer")));
    }

    @Test
    void aNoteIsWrittenOnceForOneKey() {
        asAdaSending(HELLO).header("Idempotency-Key", "note").post(OF_APPLICATION, application);
        asAdaSending(HELLO)
                .header("Idempotency-Key", "note")
                .post(OF_APPLICATION, application)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true");
        asAda().get(ALL + "?count=true").then().body("total", equalTo(1));
    }

    @Test
    void othersAreKeptOut() {
        String id = note("applicationId", application);
        given().get(ALL).then().spec(problem(401));
        asGrace().get(ONE, id).then().spec(problem(404));
        asGrace()
                .contentType("application/json")
                .body("{\"text\": \"Hello\", \"applicationId\": \"" + application + "\"}")
                .post(ALL)
                .then()
                .spec(problem(404));
        with(tokenFor(AccessToken.Scope.READ)).get(ONE, id).then().statusCode(200);
        with(tokenFor(AccessToken.Scope.READ)).delete(ONE, id).then().spec(problem(403));
    }

    private String note(String field, String id) {
        return made(ALL, "{\"text\": \"on " + field + "\", \"" + field + "\": \"" + id + "\"}");
    }
}
