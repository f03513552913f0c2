package dev.groundwork.api.people;

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
class CompaniesResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/companies";
    private static final String ONE = ALL + "/{id}";
    private static final String OXIDE = """
            {"name": " Oxide  Computer ", "website": "https://oxide.computer", "location": "Emeryville",
             "notes": "# Racks"}""";

    @Test
    void aCompanyIsAddedAndFoundAgain() {
        Response made = asAdaSending(OXIDE).post(ALL);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "name",
                                "website",
                                "location",
                                "notes",
                                "applications",
                                "lastAppliedOn",
                                "createdAt",
                                "updatedAt"))
                .body("name", equalTo("Oxide Computer"))
                .body("website", equalTo("https://oxide.computer"))
                .body("notes", equalTo("# Racks"))
                .body("applications", equalTo(0))
                .body("lastAppliedOn", nullValue());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        asAda().header("If-None-Match", made.header("ETag"))
                .get(made.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void aCompanyAddsUpItsApplications() {
        asAdaSending("""
                {"company": "Oxide", "role": "Engineer", "appliedOn": "2026-11-10"}""").post("/api/v1/applications");
        asAdaSending("""
                {"company": "oxide", "role": "Writer", "appliedOn": "2026-11-12"}""").post("/api/v1/applications");
        asAda().get(ALL)
                .then()
                .body("items.name", contains("Oxide"))
                .body("items[0].applications", equalTo(2))
                .body("items[0].lastAppliedOn", equalTo("2026-11-12"));
    }

    @Test
    void onlyWhatIsNamedChanges() {
        String id = made(ALL, OXIDE);
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("""
                {"name": "Oxide", "website": null}""")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Oxide"))
                .body("website", nullValue())
                .body("location", equalTo("Emeryville"));
        asAdaPatching("""
                {"name": "Rust Works"}""").header("If-Match", tag).patch(ONE, id).then().spec(problem(412));
        asAda().header("If-Match", tag).delete(ONE, id).then().spec(problem(412));
    }

    @Test
    void aNewNameIsSeenAtItsApplications() {
        String application = applicationOfAda("Oxide", "Engineer");
        String tag = asAda().get("/api/v1/applications/{id}", application).header("ETag");
        asAdaPatching("{\"name\": \"Oxide Computer\"}")
                .patch(ONE, asAda().get(ALL).<String>path("items[0].id"))
                .then()
                .statusCode(200);
        Response found = asAda().get("/api/v1/applications/{id}", application);
        found.then().body("company", equalTo("Oxide Computer"));
        assertThat(found.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aNameIsTakenOnce() {
        made(ALL, OXIDE);
        asAdaSending("{\"name\": \"OXIDE computer\"}").post(ALL).then().spec(problem(409));
        asAdaPatching("{\"name\": \"OXIDE computer\"}")
                .patch(ONE, made(ALL, "{\"name\": \"Fermyon\"}"))
                .then()
                .spec(problem(409));
    }

    @Test
    void onlyACompanyThatNoApplicationIsToIsDeleted() {
        applicationOfAda("Oxide", "Engineer");
        asAda().delete(ONE, asAda().get(ALL).<String>path("items[0].id")).then().spec(problem(409));
        String unused = made(ALL, "{\"name\": \"Fermyon\"}");
        asAda().delete(ONE, unused).then().statusCode(204);
        asAda().delete(ONE, unused).then().spec(problem(404));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name         | {}
            name         | {"name": " "}
            website      | {"name": "Oxide", "website": "javascript:alert(1)"}
            applications | {"name": "Oxide", "applications": 3}
            id           | {"name": "Oxide", "id": "01999999-9999-7999-8999-999999999999"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"name\": 1}").post(ALL).then().spec(problem(400));
        asAdaSending("{\"name\": \"Oxide\", \"colour\": \"red\"}")
                .post(ALL)
                .then()
                .spec(problem(400));
        asAdaPatching("[]").patch(ONE, made(ALL, OXIDE)).then().spec(problem(400));
    }

    @Test
    void aWalkMeetsEveryCompanyOnceByName() {
        for (String name : new String[] {"delta", "Alpha", "echo", "Bravo", "charlie"}) {
            made(ALL, "{\"name\": \"" + name + "\"}");
        }
        assertThat(walk(ALL + "?limit=2", "name")).containsExactly("Alpha", "Bravo", "charlie", "delta", "echo");
        assertThat(walk(ALL + "?limit=1&q=A", "name")).containsExactly("Alpha", "Bravo", "charlie", "delta");
        asAda().get(ALL + "?q=ECH&count=true")
                .then()
                .body("items.name", contains("echo"))
                .body("total", equalTo(1));
        asGrace().get(ALL).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=abc", "colour=red", "q=a&q=b"})
    void aQueryParameterThatIsNoneIsMalformed(String query) {
        asAda().get(ALL + "?" + query).then().spec(problem(400));
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> applicationOfAda("Company " + number, "Engineer"));
    }

    @Test
    void aCompanyIsAddedOnceForOneKey() {
        Response first = asAdaSending(OXIDE).header("Idempotency-Key", "oxide").post(ALL);
        Response second = asAdaSending(OXIDE).header("Idempotency-Key", "oxide").post(ALL);
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void othersAreKeptOut() {
        String id = made(ALL, OXIDE);
        given().get(ALL).then().spec(problem(401));
        asGrace().get(ONE, id).then().spec(problem(404));
        with(tokenFor(AccessToken.Scope.READ)).get(ONE, id).then().statusCode(200);
        with(tokenFor(AccessToken.Scope.READ)).delete(ONE, id).then().spec(problem(403));
    }
}
