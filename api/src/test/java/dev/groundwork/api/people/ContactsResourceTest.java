package dev.groundwork.api.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContactsResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/contacts";
    private static final String ONE = ALL + "/{id}";
    private static final String OF_APPLICATION = "/api/v1/applications/{id}/contacts";
    private static final String ALAN = """
            {"name": "Alan Turing", "company": "Oxide", "title": "Engineer", "email": "alan@example.org",
             "phone": "+44 1", "linkedin": "https://www.linkedin.com/in/alan", "notes": "Plays chess",
             "lastTouchOn": "2026-11-01", "nextTouchOn": "2026-12-01"}""";

    @Test
    void aContactIsAddedAndFoundAgain() {
        Response made = asAdaSending(ALAN).post(ALL);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "name",
                                "companyId",
                                "company",
                                "title",
                                "email",
                                "phone",
                                "linkedin",
                                "notes",
                                "lastTouchOn",
                                "nextTouchOn",
                                "applications",
                                "createdAt",
                                "updatedAt"))
                .body("name", equalTo("Alan Turing"))
                .body("company", equalTo("Oxide"))
                .body("companyId", equalTo(asAda().get("/api/v1/companies").path("items[0].id")))
                .body("nextTouchOn", equalTo("2026-12-01"))
                .body("applications", empty());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
    }

    @Test
    void onlyWhatIsNamedChanges() {
        String application = applicationOfAda("Oxide", "Engineer");
        String id = made(ALL, ALAN);
        asAdaSending(link(id, "RECRUITER")).post(OF_APPLICATION, application);
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("""
                {"name": "Alan M. Turing", "company": null}""")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Alan M. Turing"))
                .body("company", nullValue())
                .body("companyId", nullValue())
                .body("email", equalTo("alan@example.org"))
                .body("applications.part", contains("RECRUITER"));
        asAdaPatching("{\"title\": \"Boss\"}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .spec(problem(412));
    }

    @Test
    void aContactHasPartsInApplications() {
        String application = applicationOfAda("Oxide", "Engineer");
        String other = applicationOfAda("Fermyon", "Engineer");
        String id = made(ALL, """
                {"name": "Alan", "applications": [{"applicationId": "%s", "part": "REFERRER"}]}""".formatted(application));
        asAdaPatching("""
                {"applications": [{"applicationId": "%s", "part": "REFERRER"},
                                  {"applicationId": "%s", "part": "INTERVIEWER"}]}""".formatted(application, other))
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("applications.applicationId", contains(application, other))
                .body("applications.part", contains("REFERRER", "INTERVIEWER"));
        asAdaPatching("{\"applications\": null}").patch(ONE, id).then().body("applications", empty());
        asAda().get(OF_APPLICATION, application).then().body("items", empty());
    }

    @Test
    void ofTwoWhoChangeTheirPartsAtOnceOneIsTold() {
        String id = made(ALL, "{\"name\": \"Kim\"}");
        String tag = asAda().get(ONE, id).header("ETag");

        assertThat(statusesAtOnce(application -> asAdaPatching("{\"applications\": [{\"applicationId\": \""
                                + application + "\", \"part\": \"REFERRER\"}]}")
                        .header("If-Match", tag)
                        .patch(ONE, id)))
                .containsExactlyInAnyOrder(200, 412, 412, 412);
        asAda().get(ONE, id).then().body("applications", hasSize(1));
    }

    @Test
    void ofManyWhoReplaceTheirPartsBlindlyNoneIsOverwrittenSilently() {
        String id = made(ALL, "{\"name\": \"Kim\"}");
        List<Integer> statuses = statusesAtOnce(application -> asAdaPatching(
                        "{\"applications\": [{\"applicationId\": \"" + application + "\", \"part\": \"REFERRER\"}]}")
                .patch(ONE, id));
        assertThat(statuses).contains(200).isSubsetOf(200, 409);
        int passed = (int) statuses.stream().filter(status -> status == 200).count();
        asAda().get(ONE, id).then().body("applications", hasSize(1)).body("version", equalTo(passed));
    }

    @Test
    void anApplicationIsGivenAContactThatIsThere() {
        String application = applicationOfAda("Oxide", "Engineer");
        String id = made(ALL, ALAN);
        String tag = asAda().get(ONE, id).header("ETag");
        Response linked = asAdaSending(link(id, "HIRING_MANAGER")).post(OF_APPLICATION, application);
        linked.then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("applications.applicationId", contains(application))
                .body("applications.part", contains("HIRING_MANAGER"));
        assertThat(linked.header("Location")).endsWith("/api/v1/contacts/" + id);
        assertThat(linked.header("ETag")).isNotEqualTo(tag);
        asAdaSending(link(id, "HIRING_MANAGER"))
                .post(OF_APPLICATION, application)
                .then()
                .statusCode(201);
        asAdaSending(link(id, "INTERVIEWER"))
                .post(OF_APPLICATION, application)
                .then()
                .statusCode(201);
        asAda().get(OF_APPLICATION, application)
                .then()
                .body("items.name", contains("Alan Turing"))
                .body("items[0].applications.part", contains("HIRING_MANAGER", "INTERVIEWER"));
    }

    @Test
    void anApplicationIsGivenANewContact() {
        String application = applicationOfAda("Oxide", "Engineer");
        asAdaSending("{\"name\": \"Alan\"}")
                .post(OF_APPLICATION, application)
                .then()
                .statusCode(201)
                .body("name", equalTo("Alan"))
                .body("applications.part", contains("OTHER"));
        asAda().get("/api/v1/applications/{id}/timeline", application)
                .then()
                .body("items[0].type", equalTo("CONTACT"))
                .body("items[0].summary", equalTo("With Alan"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name      | {}
            part      | {"name": "Alan", "part": "FRIEND"}
            contactId | {"contactId": "01999999-9999-7999-8999-999999999999", "name": "Alan"}
            contactId | {"contactId": "nobody"}
            email     | {"name": "Alan", "email": "alan"}
            """)
    void aBrokenRuleOfAPartIsNamedByItsField(String field, String body) {
        asAdaSending(body)
                .post(OF_APPLICATION, applicationOfAda("Oxide", "Engineer"))
                .then()
                .spec(violation(field));
        asAda().get(ALL).then().body("items", empty());
    }

    @Test
    void nothingOfAStrangersIsLinked() {
        String adas = made(ALL, ALAN);
        String graces = asGrace()
                .contentType("application/json")
                .body("{\"company\": \"Oxide\", \"role\": \"Engineer\"}")
                .post("/api/v1/applications")
                .path("id");
        asGrace()
                .contentType("application/json")
                .body(link(adas, "OTHER"))
                .post(OF_APPLICATION, graces)
                .then()
                .spec(problem(404));
        asAdaSending(link(adas, "OTHER")).post(OF_APPLICATION, graces).then().spec(problem(404));
        asAdaPatching("{\"applications\": [{\"applicationId\": \"" + graces + "\", \"part\": \"OTHER\"}]}")
                .patch(ONE, adas)
                .then()
                .spec(problem(404));
    }

    @Test
    void aDeletedContactIsGoneFromItsApplications() {
        String application = applicationOfAda("Oxide", "Engineer");
        String id = asAdaSending("{\"name\": \"Alan\"}")
                .post(OF_APPLICATION, application)
                .path("id");
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().delete(ONE, id).then().spec(problem(404));
        asAda().get(OF_APPLICATION, application).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name         | {}
            email        | {"name": "Alan", "email": "alan"}
            linkedin     | {"name": "Alan", "linkedin": "javascript:alert(1)"}
            lastTouchOn  | {"name": "Alan", "lastTouchOn": "2026-02-30"}
            companyId    | {"name": "Alan", "companyId": "01999999-9999-7999-8999-999999999999"}
            applications | {"name": "Alan", "applications": [{"part": "OTHER"}]}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"name\": [\"Alan\"]}").post(ALL).then().spec(problem(400));
        asAdaSending("{\"name\": \"Alan\", \"applications\": [null]}")
                .post(ALL)
                .then()
                .spec(problem(400));
        asAdaSending("{\"name\": \"Alan\", \"applications\": [{\"colour\": 1}]}")
                .post(ALL)
                .then()
                .spec(problem(400));
    }

    @Test
    void aWalkMeetsEveryContactOnceByName() {
        for (String name : new String[] {"Dora", "alan", "Edith", "Bob", "Alan"}) {
            made(ALL, "{\"name\": \"" + name + "\", \"company\": \"" + (name.equals("Bob") ? "Oxide" : "Acme") + "\"}");
        }
        assertThat(walk(ALL + "?limit=2", "name")).containsExactly("alan", "Alan", "Bob", "Dora", "Edith");
        asAda().get(ALL + "?q=ED").then().body("items.name", contains("Edith"));
        String oxide = asAda().get("/api/v1/companies?q=oxide").path("items[0].id");
        asAda().get(ALL + "?count=true&companyId=" + oxide)
                .then()
                .body("items.name", contains("Bob"))
                .body("total", equalTo(1));
        asAda().get(ALL + "?companyId=oxide").then().spec(problem(400));
        asGrace().get(ALL).then().body("items", empty());
    }

    @Test
    void aWalkMeetsEveryContactOfAnApplicationOnce() {
        String application = applicationOfAda("Oxide", "Engineer");
        for (String name : new String[] {"Dora", "Alan", "Bob"}) {
            asAdaSending("{\"name\": \"" + name + "\"}").post(OF_APPLICATION, application);
        }
        assertThat(walk(OF_APPLICATION.replace("{id}", application) + "?limit=1", "name"))
                .containsExactly("Alan", "Bob", "Dora");
    }

    @Test
    void longListsCostNoMoreStatementsThanShortOnes() {
        String application = applicationOfAda("Oxide", "Engineer");
        expectFewStatements(ALL, number -> asAdaSending(
                        "{\"name\": \"Somebody\", \"company\": \"Company " + number + "\", \"part\": \"OTHER\"}")
                .post(OF_APPLICATION, application));
    }

    @Test
    void theListOfAnApplicationCostsNoMoreStatementsWhenItIsLong() {
        String application = applicationOfAda("Oxide", "Engineer");
        expectFewStatements(OF_APPLICATION.replace("{id}", application), number -> asAdaSending(
                        "{\"name\": \"Somebody\", \"company\": \"Company " + number + "\"}")
                .post(OF_APPLICATION, application));
    }

    @Test
    void othersAreKeptOut() {
        String id = made(ALL, ALAN);
        given().get(ALL).then().spec(problem(401));
        asGrace().get(ONE, id).then().spec(problem(404));
        with(tokenFor(AccessToken.Scope.READ)).get(ONE, id).then().statusCode(200);
        with(tokenFor(AccessToken.Scope.READ)).delete(ONE, id).then().spec(problem(403));
    }

    private static String link(String contactId, String part) {
        return "{\"contactId\": \"" + contactId + "\", \"part\": \"" + part + "\"}";
    }
}
