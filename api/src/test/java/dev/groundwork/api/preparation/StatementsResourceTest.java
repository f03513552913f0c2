package dev.groundwork.api.preparation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StatementsResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/statements";
    private static final String ONE = ALL + "/{id}";
    private static final String OF_APPLICATION = "/api/v1/applications/{id}/statements";

    private String application;

    @BeforeEach
    void make() {
        application = applicationOfAda("Oxide", "Engineer");
    }

    @Test
    void whatWasSaidIsKeptByItsDay() {
        Response made = asAdaSending("{\"topic\": \"PAY\", \"text\": \"At least 150,000\", \"to\": \"Kim\"}")
                .post(OF_APPLICATION, application);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "applicationId",
                                "topic",
                                "text",
                                "saidOn",
                                "to",
                                "createdAt",
                                "updatedAt"))
                .body("applicationId", equalTo(application))
                .body("saidOn", notNullValue());
        Response found = asAda().get(made.header("Location"));
        assertThat(found.asString()).isEqualTo(made.asString());
        String id = found.path("id");
        asAdaPatching("{\"text\": \"At least 155,000\", \"saidOn\": \"2026-11-20\"}")
                .header("If-Match", found.header("ETag"))
                .patch(ONE, id)
                .then()
                .body("text", equalTo("At least 155,000"))
                .body("saidOn", equalTo("2026-11-20"))
                .body("to", equalTo("Kim"));
        asAda().header("If-Match", found.header("ETag")).delete(ONE, id).then().spec(problem(412));
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().get(ONE, id).then().spec(problem(404));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text   | {"topic": "PAY"}
            topic  | {"text": "x"}
            topic  | {"text": "x", "topic": "WEATHER"}
            saidOn | {"text": "x", "topic": "PAY", "saidOn": "0001-01-01"}
            id     | {"text": "x", "topic": "PAY", "id": "1"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(OF_APPLICATION, application).then().spec(violation(field));
    }

    @Test
    void theApplicationOfTheAddressIsTheStatements() {
        asAdaSending("{\"text\": \"x\", \"topic\": \"PAY\", \"applicationId\": \"" + UNKNOWN + "\"}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(violation("applicationId"));
        asAdaSending("{\"text\": \"x\", \"topic\": \"PAY\"}").post(ALL).then().spec(violation("application"));
        asAdaSending("{\"text\": 1}").post(ALL).then().spec(problem(400));
    }

    @Test
    void aListIsOfOneProcessOrOfAll() {
        String other = applicationOfAda("Fermyon", "Engineer");
        said(application, "2026-11-01");
        said(other, "2026-11-03");
        said(application, "2026-11-02");
        assertThat(walk(ALL + "?limit=2", "saidOn")).containsExactly("2026-11-03", "2026-11-02", "2026-11-01");
        asAda().get(ALL + "?count=true&applicationId=" + application).then().body("total", equalTo(2));
        assertThat(walk(OF_APPLICATION.replace("{id}", application) + "?limit=1", "saidOn"))
                .containsExactly("2026-11-02", "2026-11-01");
        asAda().get(ALL + "?applicationId=1").then().spec(problem(400));
        asGrace().get(ALL).then().body("items", empty());
        asGrace().get(OF_APPLICATION, application).then().spec(problem(404));
        given().get(ALL).then().spec(problem(401));
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> said(application, "2026-11-01"));
    }

    private void said(String applicationId, String on) {
        made(
                ALL,
                "{\"topic\": \"PAY\", \"text\": \"x\", \"saidOn\": \"" + on + "\", \"applicationId\": \""
                        + applicationId + "\"}");
    }
}
